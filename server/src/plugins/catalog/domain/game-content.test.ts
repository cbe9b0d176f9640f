import { describe, expect, it } from '@jest/globals';
import { sampleGame } from '../sample-games.ts';
import type { ImportedGame } from '@steam-clone/spec/judge-games';
import { contentOf, hashOfContent } from './game-content.ts';

function content(given: Partial<ImportedGame>) {
  return contentOf({ ...sampleGame(), ...given } as ImportedGame);
}

describe('contentOf', () => {
  it.each([
    ['Name\t', 'Name'],
    ['Na\0me\0 ', 'Name'],
    ['  leading', '  leading'],
    ['-', '-'],
    ['7', '7'],
    ['64.0', '64.0'],
    ['Tom &amp; Jerry', 'Tom &amp; Jerry'],
    ['שלום עולם', 'שלום עולם'],
    ['zero\u200bwidth\u200b', 'zero\u200bwidth\u200b'],
    ['🎮 Game 🎮', '🎮 Game 🎮'],
    ['line\nbreak', 'line\nbreak'],
  ])('keeps the name %j as %j', (given, kept) => {
    expect(content({ name: given }).name).toBe(kept);
  });

  it('names each label once, without white space around it', () => {
    const { developers } = content({ developers: ['Valve\t', ' Valve', 'KRAFTON, Inc.', '\t', 'Valve'] });
    expect(developers).toEqual(['Valve', 'KRAFTON, Inc.']);
  });

  it('orders tags by votes, those with unknown votes last and as given', () => {
    const tags = [
      { name: 'b', votes: null },
      { name: 'a', votes: null },
      { name: 'few', votes: 1 },
      { name: 'many', votes: 900 },
      { name: 'many', votes: 5 },
    ];
    expect(content({ tags })).toMatchObject({ tags: ['many', 'few', 'b', 'a'], tagVotes: [900, 1, null, null] });
  });

  it('keeps one price a list, and each language once', () => {
    const english = { name: 'English', interface: true, audio: false, subtitles: true };
    const { prices, languages } = content({
      prices: [
        { region: 'USD', amount: 999 },
        { region: 'JPY', amount: 98_000 },
      ],
      languages: [english, { ...english, name: ' English\0', audio: true }],
    });
    expect(prices.map(({ region, amount }) => [region, amount])).toEqual([
      ['USD', 999],
      ['JPY', 98_000],
    ]);
    expect(languages).toEqual([english]);
  });

  it('has the same hash for the same content in another spelling, and another for another', () => {
    const original = hashOfContent(content({}));
    expect(hashOfContent(content({ name: 'Portal 2 ', platforms: ['linux', 'windows', 'mac'] }))).toBe(original);
    expect(hashOfContent(content({ name: 'Portal' }))).not.toBe(original);
  });

  it('leaves out what has no name but NUL characters, as it does with labels', () => {
    const iconUrl = 'https://media.example.com/1.jpg';
    const rating = { board: 'pegi', rating: '12', descriptors: null, requiredAge: null };
    const { page, packages, developers } = content({
      ageRatings: [{ ...rating, rating: '\0' }, rating, { ...rating, rating: '1\x008' }],
      packages: [
        { packageId: 1, name: '\0\0' },
        { packageId: 2, name: 'Two\0' },
      ],
      highlightedAchievements: [
        { name: '\0', iconUrl },
        { name: 'Kept', iconUrl },
      ],
      developers: ['\0', 'Valve'],
    });
    expect(page.ageRatings.map((each) => each.rating)).toEqual(['12', '18']);
    expect(packages).toEqual([{ packageId: 2, name: 'Two' }]);
    expect(page.highlightedAchievements).toEqual([{ name: 'Kept', iconUrl }]);
    expect(developers).toEqual(['Valve']);
  });
});
