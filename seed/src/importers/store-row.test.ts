import { describe, expect, it } from '@jest/globals';
import { gameOfRow } from './store-row.ts';

const row = {
  appid: 620,
  type: 'game',
  parent_appid: null,
  name: 'Portal 2',
  short_description: 'A puzzle game.',
  release_date: '2011-04-18',
  availability: 'released',
  early_access: false,
  required_age: 0,
  developers: ['Valve'],
  publishers: ['Valve'],
  platforms: ['windows', 'linux'],
  genres: ['Action'],
  categories: ['Co-op'],
  tags: { Puzzle: 120, 'Co-op': null },
  is_free: false,
  price_usd_cents: 999,
  price_source: 'somewhere',
  discount_pct: 80,
  positive: 10,
  negative: 1,
  avg_playtime_min: 740,
  achievements_count: 51,
  metacritic: 95,
  owners: '10,000,000 .. 20,000,000',
};

/** What is sent: absent fields are not. */
const sent = (given: unknown): unknown => JSON.parse(JSON.stringify(gameOfRow(given)));

describe('gameOfRow', () => {
  it('takes every field over', () => {
    expect(sent(row)).toEqual({
      appId: 620,
      type: 'game',
      name: 'Portal 2',
      shortDescription: 'A puzzle game.',
      releaseDate: { date: '2011-04-18', precision: 'day' },
      availability: 'released',
      earlyAccess: false,
      requiredAge: 0,
      platforms: ['windows', 'linux'],
      developers: ['Valve'],
      publishers: ['Valve'],
      genres: ['Action'],
      categories: ['Co-op'],
      tags: [
        { name: 'Puzzle', votes: 120 },
        { name: 'Co-op', votes: null },
      ],
      isFree: false,
      prices: [{ region: 'USD', amount: 999 }],
      discountPercent: 80,
      reviews: { positive: 10, negative: 1 },
      averagePlaytimeMinutes: 740,
      achievementsCount: 51,
      metacritic: 95,
      owners: { min: 10_000_000, max: 20_000_000 },
    });
  });

  it('leaves null and absent fields to the defaults of the store', () => {
    const nothing = Object.fromEntries(Object.keys(row).map((key) => [key, null]));
    const known = { appId: 1, name: 'x', reviews: { positive: 0, negative: 0 } };
    expect(sent({ ...nothing, appid: 1, name: 'x' })).toEqual(known);
    expect(sent({ appid: 1, name: 'x' })).toEqual(known);
  });

  it('lets a wrong type through, for the store to name it', () => {
    expect(sent({ appid: '1', name: null, developers: 'Valve', tags: ['a'] })).toMatchObject({
      appId: '1',
      name: null,
      developers: 'Valve',
      tags: ['a'],
    });
  });

  it('takes a price of 0 as unknown', () => {
    expect(sent({ ...row, price_usd_cents: 0 })).not.toHaveProperty('prices');
  });

  it('trims labels, drops blank ones and repetitions', () => {
    expect(sent({ ...row, publishers: [' Valve', '', 'Valve', 'EA '] })).toMatchObject({ publishers: ['Valve', 'EA'] });
  });

  it.each([
    ['2011', '2011-01-01', 'year'],
    ['2011-Q3', '2011-07-01', 'quarter'],
    ['2011-04', '2011-04-01', 'month'],
    ['2011-04-18', '2011-04-18', 'day'],
  ])('reads the date %s', (given, date, precision) => {
    expect(sent({ ...row, release_date: given })).toMatchObject({ releaseDate: { date, precision } });
  });

  it.each(['Coming soon', '14 Sep, 2022', '2011-Q5', '', 20110418])('refuses the date %j', (given) => {
    expect(() => gameOfRow({ ...row, release_date: given })).toThrow(/^release_date .* is not a date/);
  });

  it.each(['many', '1 - 2', ' .. ', 5])('refuses the owners %j', (given) => {
    expect(() => gameOfRow({ ...row, owners: given })).toThrow(/^owners .* is not a range/);
  });

  it.each([[[]], ['text'], [7], [null]])('refuses %j', (given) => {
    expect(() => gameOfRow(given)).toThrow('is not a JSON object');
  });

  it('shortens a long value in its message', () => {
    expect(() => gameOfRow({ ...row, owners: 'x'.repeat(10_000) })).toThrow(/^.{0,140}$/);
  });

  it('says how the field is named when a row is in the form of the API', () => {
    expect(() => gameOfRow({ appId: 1, name: 'x' })).toThrow('has no appid, only appId');
    expect(() => gameOfRow({ name: 'x' })).toThrow('has no appid');
  });
});
