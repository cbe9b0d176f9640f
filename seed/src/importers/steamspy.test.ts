import { describe, expect, it } from '@jest/globals';
import { readAll } from '../../test/read-all.ts';
import { readSteamSpy } from './steamspy.ts';

const app = {
  appid: 7,
  name: 'Fox &amp; Co',
  developer: 'A, KRAFTON, Inc.',
  publisher: '',
  positive: 25,
  negative: 4,
  owners: '20,000 .. 50,000',
  average_forever: 10,
  price: '2249',
  initialprice: '2999',
  discount: '25',
};
const read = (...apps: object[]) =>
  readAll(
    readSteamSpy,
    JSON.stringify(Object.fromEntries(apps.map((given, index) => [String(index + 7), given])), null, 1),
  );

describe('readSteamSpy', () => {
  it('reads an app', async () => {
    expect(await read(app)).toEqual([
      {
        row: 1,
        bytes: expect.any(Number),
        game: {
          appId: 7,
          name: 'Fox & Co',
          earlyAccess: false,
          developers: ['A', 'KRAFTON, Inc.'],
          publishers: [],
          genres: [],
          isFree: false,
          prices: [{ region: 'USD', amount: 2999 }],
          discountPercent: 25,
          reviews: { positive: 25, negative: 4 },
          averagePlaytimeMinutes: 10,
          owners: { min: 20_000, max: 50_000 },
        },
      },
    ]);
  });

  it('takes null and 0 for an unknown price, and a game for free only when it is called so', async () => {
    const rows = await read(
      { ...app, price: null, initialprice: null, discount: null },
      { ...app, price: '0', initialprice: '0', tags: [] },
      { ...app, price: '0', initialprice: '0', genre: 'Action, Free To Play', tags: { Fox: 3 } },
      { ...app, price: '500', initialprice: '0', discount: '0', genre: 'Free To Play' },
    );
    expect(rows.map((row) => 'game' in row && [row.game.isFree, row.game.prices?.[0]?.amount, row.game.tags])).toEqual([
      [false, undefined, undefined],
      [false, undefined, undefined],
      [true, undefined, [{ name: 'Fox', votes: 3 }]],
      [false, 500, undefined],
    ]);
  });

  it('refuses what is no app by its ordinal', async () => {
    expect(await readAll(readSteamSpy, '{"5":[],"6":{"appid":6,"owners":"x"},"7":nonsense}')).toEqual([
      { row: 1, bytes: 0, appId: 5, refusal: 'is not a JSON object' },
      { row: 2, bytes: 0, appId: 6, refusal: 'owners "x" is not a range such as 20,000 .. 50,000' },
      { row: 3, bytes: 0, appId: 7, refusal: 'is not valid JSON' },
    ]);
  });
});
