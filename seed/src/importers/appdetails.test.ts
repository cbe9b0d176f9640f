import { describe, expect, it } from '@jest/globals';
import { readAll } from '../../test/read-all.ts';
import { readAppDetails } from './appdetails.ts';

const data = {
  type: 'game',
  name: 'Лиса &amp; Fox™',
  steam_appid: 7,
  required_age: '18',
  is_free: false,
  short_description: 'A <b>fox</b> &quot;runs&quot;.<script>x</script>',
  developers: ['A ', 'KRAFTON, Inc.'],
  publishers: [''],
  platforms: { windows: true, mac: false, linux: true },
  pc_requirements: [],
  genres: [
    { id: '1', description: 'Экшены' },
    { id: '70', description: 'Ранний доступ' },
    { id: '999', description: 'Other' },
  ],
  categories: [{ id: 2, description: 'Single-player' }],
  release_date: { coming_soon: false, date: '14 Sep, 2022' },
  price_overview: { currency: 'UAH', initial: 44900, final: 11225, discount_percent: 75 },
  achievements: { total: 17 },
  metacritic: { score: 88 },
};
const read = (answers: Record<string, unknown>) => readAll(readAppDetails, JSON.stringify(answers));

describe('readAppDetails', () => {
  it('reads an answer', async () => {
    expect(await read({ 7: { success: true, data } })).toEqual([
      {
        row: 1,
        bytes: expect.any(Number),
        game: {
          appId: 7,
          name: 'Лиса & Fox™',
          type: 'game',
          shortDescription: 'A fox "runs".',
          releaseDate: { date: '2022-09-14', precision: 'day' },
          availability: 'released',
          earlyAccess: true,
          requiredAge: 18,
          platforms: ['windows', 'linux'],
          developers: ['A', 'KRAFTON, Inc.'],
          publishers: [],
          genres: ['Action', 'Early Access', 'Other'],
          categories: ['Single-player'],
          isFree: false,
          price: { amount: 44900, currency: 'UAH', discountPercent: 75 },
          achievementsCount: 17,
          metacritic: 88,
        },
      },
    ]);
  });

  it('reads an answer with little in it, and [] for an empty object', async () => {
    const little = {
      type: 'music',
      name: 'x',
      platforms: [],
      price_overview: [],
      achievements: [],
      fullgame: { appid: '620' },
      release_date: { coming_soon: true, date: 'To be announced' },
    };
    expect(await read({ 8: { success: 1, data: little } })).toMatchObject([
      { game: { appId: 8, type: 'soundtrack', platforms: [], availability: 'coming_soon', parentAppId: 620 } },
    ]);
  });

  it('refuses answers that hold no game by their ordinal', async () => {
    const rows = await read({
      1: { success: false },
      2: { success: true, data: [] },
      3: { success: true, data: { price_overview: data.price_overview } },
      4: { success: true, data: { ...data, type: 'hardware' } },
    });
    expect(rows.map((row) => 'refusal' in row && [row.row, row.appId, row.refusal])).toEqual([
      [1, 1, 'holds no details (the answer is without success or data)'],
      [2, 2, 'holds no details (the answer is without success or data)'],
      [3, 3, 'holds no name, only a part of the details'],
      [4, 4, 'type "hardware" is not one that the store holds'],
    ]);
  });
});
