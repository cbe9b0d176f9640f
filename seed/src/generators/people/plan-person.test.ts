import { describe, expect, it } from '@jest/globals';
import { type PlannedPerson, planPerson } from './plan-person.ts';

const planned = (seed: number, count: number): PlannedPerson[] =>
  Array.from({ length: count }, (_, index) => planPerson(seed, index + 1));

describe('planPerson', () => {
  it('gives the same person in every version', () => {
    expect(planPerson(42, 7)).toMatchObject({
      accountName: 'seed42_ren_7',
      language: 'ja',
      email: {
        first: 'seed42_ren_7@example.com',
        isConfirmed: true,
        next: 'seed42_ren_7@example.org',
        isNextConfirmed: false,
      },
      personaNames: ['IdleComet ★', 'DustyBadger (afk)', 'GentlePebble (afk)', 'RapidBadger', 'Lunar Pebble'],
      profile: { realName: '渡辺蓮', country: 'JP', summary: '週末だけ遊びます。', vanity: 'ren-42-7' },
      preferences: {
        language: 'ja',
        currency: 'JPY',
        contentFilters: ['nudity', 'violence'],
        emailNotifications: { news: true, wishlist: false, friends: false },
      },
      ban: { kind: 'community', appId: null, reason: 'Insults in comments' },
    });
  });

  it('gives other people for another seed', () => {
    const namesOf = (seed: number) => planned(seed, 50).map(({ personaNames }) => personaNames.join());
    expect(namesOf(42)).not.toEqual(namesOf(43));
    expect(namesOf(42)).toEqual(namesOf(42));
  });

  it('keeps to what the store takes, and gives nothing unique twice', () => {
    const people = planned(999_999_999, 3_000);
    for (const { accountName, personaNames } of people) {
      expect(accountName).toMatch(/^\w{3,32}$/);
      expect(new Set([accountName, ...personaNames]).size).toBe(personaNames.length + 1);
      expect(personaNames.every((name) => name.length <= 32)).toBe(true);
    }
    const vanities = people.flatMap(({ profile }) => profile.vanity ?? []);
    for (const vanity of vanities) expect(vanity).toMatch(/^(?!\d+$)[\w-]{3,32}$/);
    expect(new Set(vanities).size).toBe(vanities.length);
    expect(new Set(people.map(({ accountName }) => accountName)).size).toBe(people.length);
  });

  it('gives three people after each other every level of every facet', () => {
    const people = planned(5, 30);
    for (let first = 0; first < people.length; first += 3) {
      const group = people.slice(first, first + 3);
      for (const facet of ['profile', 'games', 'friends', 'playtime', 'inventory', 'comments'] as const) {
        expect(group.map(({ privacy }) => privacy[facet]).sort()).toEqual(['friends', 'private', 'public']);
      }
    }
  });
});
