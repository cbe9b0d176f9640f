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

const emptyPage = {
  description: '',
  about: '',
  ageRatings: [],
  contentDescriptors: [],
  contentNotes: null,
  requirements: { windows: null, mac: null, linux: null },
  languages: [],
  controllerSupport: null,
  deckCompatibility: null,
  packages: [],
  headerUrl: null,
  capsuleUrl: null,
  smallCapsuleUrl: null,
  backgroundUrl: null,
  rawBackgroundUrl: null,
  screenshots: [],
  movies: [],
  website: null,
  supportUrl: null,
  supportEmail: null,
  legalNotice: null,
  drmNotice: null,
  externalAccountNotice: null,
  pressReviews: null,
  metacriticUrl: null,
  recommendations: null,
  highlightedAchievements: [],
  medianPlaytimeMinutes: null,
  averagePlaytimeTwoWeeksMinutes: null,
  medianPlaytimeTwoWeeksMinutes: null,
  peakConcurrentPlayers: null,
};

describe('catalog.getGame', () => {
  it('answers everything that the store knows of a game', async () => {
    const game = await stored({});
    const { prices: _prices, discountPercent: _percent, ...same } = sampleGame();
    expect(game).toEqual({
      ...same,
      id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-7/),
      price: {
        region: 'USD',
        currency: 'USD',
        amount: 999,
        discountPercent: 80,
        finalAmount: 199,
        discountEndsAt: null,
      },
      isPurchasable: true,
      priceChangeNumber: 1,
      reviewScore: 9,
      bundles: [],
      dlcAppIds: [],
      demoAppIds: [],
      createdAt: '2026-11-22T12:00:00.000Z',
      updatedAt: '2026-11-22T12:00:00.000Z',
    });
  });

  it('answers the same for an appid and a UUID in any case', async () => {
    const game = await stored({ appId: 10 });
    for (const id of [game.id, game.id.toUpperCase()]) expect((await getGame({ path: { id } })).body).toEqual(game);
  });

  it('names what belongs to a game', async () => {
    await stored({ appId: 400 });
    for (const [appId, type] of [
      [402, 'dlc'],
      [401, 'dlc'],
      [403, 'demo'],
      [404, 'soundtrack'],
    ] as const) {
      await stored({ appId, type, parentAppId: 400 });
    }
    expect((await getGame({ path: { id: '400' } })).body).toMatchObject({ dlcAppIds: [401, 402], demoAppIds: [403] });
  });

  it.each([
    ['US', 'USD', 999],
    ['DE', 'EUR', 899],
    ['SE', 'EUR', 899],
    ['AR', 'USD-LATAM', 599],
    // No price in this list of US dollars: the general one.
    ['TR', 'USD', 999],
    ['GL', 'EUR', 899],
    ['AQ', 'USD', 999],
  ])('answers the price of %s from the list %s', async (country, region, amount) => {
    const prices = { USD: 999, EUR: 899, 'USD-LATAM': 599 };
    const appId = 500;
    await stored({
      appId,
      discountPercent: 0,
      prices: Object.entries(prices).map(([region, amount]) => ({ region: region as keyof typeof prices, amount })),
    });
    const { body } = await getGame({ path: { id: String(appId) }, query: { country } });
    expect(body).toMatchObject({ price: { region, amount, currency: region.slice(0, 3) }, isPurchasable: true });
  });

  it('has no price where the currency has none, and cannot be bought there', async () => {
    await stored({ appId: 501 });
    const { body } = await getGame({ path: { id: '501' }, query: { country: 'JP' } });
    expect(body).toMatchObject({ price: null, isPurchasable: false });
  });

  it('cannot be bought when it is delisted', async () => {
    expect(await stored({ appId: 502, availability: 'delisted' })).toMatchObject({ isPurchasable: false });
  });

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
      isPurchasable: false,
      priceChangeNumber: 0,
      reviewScore: 0,
      bundles: [],
      dlcAppIds: [],
      demoAppIds: [],
      ...emptyPage,
      createdAt: '2026-11-22T12:00:00.000Z',
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
