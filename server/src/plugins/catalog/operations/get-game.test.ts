import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';
import { sampleGame } from '../sample-games.ts';

const store = await startPluginUnderTest(catalog);
const { importGames } = store.as(administrator).catalog;
const { getGame } = store.as(anonymous).catalog;

/** Imports a game and reads it back. */
async function stored(given: Partial<Schemas['GameImport']>) {
  const game = sampleGame(given);
  const { body } = await importGames({ body: { games: [game] } });
  expect(body.refused).toEqual([]);
  return (await getGame({ path: { id: String(game.appId) } })).body;
}

describe('catalog.getGame', () => {
  it('answers everything that the store knows of a game', async () => {
    const game = await stored({});
    expect(game).toEqual({
      ...sampleGame(),
      id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-7/),
      price: { amount: 999, currency: 'USD', discountPercent: 80, finalAmount: 199 },
      updatedAt: '2026-11-22T12:00:00.000Z',
    });
  });

  it('answers the same for an appid and a UUID in any case', async () => {
    const game = await stored({ appId: 10 });
    for (const id of [game.id, game.id.toUpperCase()]) expect((await getGame({ path: { id } })).body).toEqual(game);
  });

  it.each([
    [999, 80, 199],
    [999, 0, 999],
    [999, 100, 0],
    [1, 10, 0],
    [100, 33, 67],
    [2_000_000_000, 1, 1_980_000_000],
  ])(
    'makes %d less %d%% a price of %d, rounded down to the hundredth',
    async (amount, discountPercent, finalAmount) => {
      const { price } = await stored({ appId: 20, price: { amount, currency: 'USD', discountPercent } });
      expect(price).toEqual({ amount, currency: 'USD', discountPercent, finalAmount });
    },
  );

  it('leaves open what is not known', async () => {
    await importGames({ body: { games: [{ appId: 30, name: '🎮 שלום &amp; 字' }] } });
    expect((await getGame({ path: { id: '30' } })).body).toEqual({
      id: expect.any(String),
      appId: 30,
      type: 'game',
      name: '🎮 שלום &amp; 字',
      shortDescription: '',
      releaseDate: null,
      availability: 'released',
      earlyAccess: false,
      requiredAge: 0,
      platforms: [],
      developers: [],
      publishers: [],
      genres: [],
      categories: [],
      tags: [],
      isFree: false,
      price: null,
      reviews: { positive: 0, negative: 0 },
      averagePlaytimeMinutes: null,
      achievementsCount: null,
      metacritic: null,
      owners: null,
      parentAppId: null,
      updatedAt: '2026-11-22T12:00:00.000Z',
    });
  });

  it('shows the 20 tags with the most votes, best first', async () => {
    const tags = Array.from({ length: 30 }, (_, votes) => ({ name: `tag ${votes}`, votes }));
    const game = await stored({ appId: 40, tags: [{ name: 'unknown', votes: null }, ...tags] });
    expect(game.tags).toEqual(tags.toReversed().slice(0, 20));
    const few = await stored({ appId: 41, tags: [{ name: 'unknown', votes: null }, ...tags.slice(0, 1)] });
    expect(few.tags).toEqual([...tags.slice(0, 1), { name: 'unknown', votes: null }]);
  });

  it('keeps the order of labels', async () => {
    const developers = ['Zeta', 'Alpha', 'Valve', 'Midway'];
    const { publishers, ...game } = await stored({ appId: 50, developers, publishers: developers.toReversed() });
    expect(game.developers).toEqual(developers);
    expect(publishers).toEqual(developers.toReversed());
  });

  it.each(['999999', '9999999999', newId()])('refuses %s, which no game has: 404 game-not-found', async (id) => {
    await expect(getGame({ path: { id } })).rejects.toMatchObject({ code: 'game-not-found' });
  });

  it.each(['0', '-1', '620 ', '6.2e2', "620' or 1=1", 'portal-2', `${newId()}0`, '12345678901'])(
    'refuses %j, which is neither appid nor UUID',
    async (id) => {
      await expect(getGame({ path: { id } })).rejects.toMatchObject({ code: 'invalid-request' });
    },
  );
});
