import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import type { OperationInput, Schemas } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';
import { bundleByNumber, type BundleRow } from '../reads/bundle.ts';
import { gameByAppId, type GameRow } from '../reads/game.ts';
import { sampleGame } from '../sample-games.ts';

const store = await startPluginUnderTest(catalog);
const admin = store.as(administrator).catalog;
const anybody = store.as(anonymous).catalog;
const day = 86_400_000;

const importGame = (given: Partial<Schemas['GameImport']>) =>
  admin.importGames({ body: { games: [sampleGame({ discountPercent: 0, ...given })] } });
const inDays = (days: number) => new Date(store.clock.now().getTime() + days * day).toISOString();
const create = async (id: number, given: Partial<OperationInput<'catalog.createDiscount'>['body']> = {}) => {
  const body = { percent: 50, kind: 'custom' as const, startsAt: inDays(1), endsAt: inDays(8), ...given };
  return (await admin.createDiscount({ path: { id: String(id) }, body })).body;
};
const discounts = async (id: number) => (await admin.listDiscounts({ path: { id: String(id) }, query: {} })).body.items;
const price = async (id: number) => (await anybody.getGame({ path: { id: String(id) } })).body.price;
const turnDays = async (days: number) => {
  store.clock.turn(days * day);
  await store.settle();
};
/** Percentages that a game's price has had in US dollars and since when, oldest first. */
const history = async (id: number) => {
  const { body } = await anybody.listPriceChanges({ path: { id: String(id) }, query: { region: 'USD' } });
  return body.items.map(({ discountPercent, changedAt }) => [discountPercent, changedAt]).toReversed();
};
const changesOf = async (appId: number) =>
  (await store.events('catalog.priceChanged')).flatMap(({ changes }) =>
    changes.filter((change) => change.appId === appId),
  );

describe('catalog.createDiscount', () => {
  it('schedules a discount that starts and ends at its times, in all price lists', async () => {
    const prices = [
      { region: 'USD' as const, amount: 999 },
      { region: 'JPY' as const, amount: 149_000 },
    ];
    await importGame({ appId: 1, prices });
    const { id: gameId } = (await anybody.listPrices({ path: { id: '1' } })).body;
    const discount = await create(1, { percent: 80 });
    expect(discount).toEqual({
      id: expect.any(String),
      appId: 1,
      percent: 80,
      kind: 'custom',
      startsAt: inDays(1),
      endsAt: inDays(8),
      state: 'scheduled',
      createdAt: inDays(0),
    });
    expect(await price(1)).toMatchObject({ discountPercent: 0, discountEndsAt: null });
    await turnDays(1);
    expect(await discounts(1)).toEqual([{ ...discount, state: 'running' }]);
    const running = { discountPercent: 80, discountEndsAt: discount.endsAt };
    expect((await anybody.listPrices({ path: { id: '1' } })).body.items).toMatchObject([
      { region: 'JPY', finalAmount: 29_800, ...running },
      { region: 'USD', finalAmount: 199, ...running },
    ]);
    await turnDays(7);
    expect(await discounts(1)).toEqual([{ ...discount, state: 'ended' }]);
    expect(await price(1)).toMatchObject({ finalAmount: 999, discountPercent: 0, discountEndsAt: null });
    expect((await history(1)).slice(1)).toEqual([
      [80, discount.startsAt],
      [0, discount.endsAt],
    ]);
    expect((await changesOf(1)).map(({ region, finalAmount }) => [region, finalAmount]).toSorted()).toEqual([
      ['JPY', 149_000],
      ['JPY', 29_800],
      ['USD', 199],
      ['USD', 999],
    ]);
    expect(await store.audited(gameId)).toEqual([
      'catalog.discountCreated',
      'catalog.discountStarted',
      'catalog.discountEnded',
    ]);
  });

  it('has both changes in the history with their times when both fell due at once', async () => {
    await importGame({ appId: 2 });
    const discount = await create(2);
    // It follows at once, as only a seasonal one may.
    const sale = await create(2, { kind: 'seasonal', percent: 25, startsAt: discount.endsAt, endsAt: inDays(10) });
    await turnDays(20);
    expect((await history(2)).slice(1)).toEqual([
      [50, discount.startsAt],
      [0, discount.endsAt],
      [25, sale.startsAt],
      [0, sale.endsAt],
    ]);
    expect((await discounts(2)).map(({ state }) => state)).toEqual(['ended', 'ended']);
    expect(await price(2)).toMatchObject({ finalAmount: 999, discountEndsAt: null });
  });

  it('bounds how long answers with the price stay fresh', async () => {
    await importGame({ appId: 12 });
    await admin.putBundle({ path: { bundleId: 1 }, body: { name: 'Two', discountPercent: 0, appIds: [1, 12] } });
    const lists = { region: 'USD', fallback: 'USD' };
    const boundaries = async () => {
      const [game] = await store.database.rows<GameRow>(gameByAppId, { ...lists, appId: 12 });
      const [bundle] = await store.database.rows<BundleRow>(bundleByNumber, { ...lists, bundleId: 1 });
      return [game, bundle].map((row) => row?.freshUntil && new Date(row.freshUntil).toISOString());
    };
    expect(await boundaries()).toEqual([null, null]);
    const { startsAt, endsAt } = await create(12);
    expect(await boundaries()).toEqual([startsAt, startsAt]);
    await turnDays(1);
    expect(await boundaries()).toEqual([endsAt, endsAt]);
    await turnDays(7);
    expect(await boundaries()).toEqual([null, null]);
  });

  it('starts now when no start is given', async () => {
    await importGame({ appId: 3 });
    expect((await create(3, { startsAt: undefined, endsAt: inDays(7) })).startsAt).toBe(inDays(0));
    await store.settle();
    expect(await price(3)).toMatchObject({ finalAmount: 499 });
  });

  it('starts a launch discount with the day of the release', async () => {
    const releaseDate = { date: inDays(10).slice(0, 10), precision: 'day' as const };
    await importGame({ appId: 4, availability: 'coming_soon', releaseDate });
    const release = `${releaseDate.date}T00:00:00.000Z`;
    const launch = { percent: 40, kind: 'launch' as const, startsAt: undefined };
    expect((await create(4, { ...launch, endsAt: inDays(18) })).startsAt).toBe(release);
    await expect(create(4)).rejects.toMatchObject({ code: 'cooldown-after-release' });
    await importGame({ appId: 5 });
    await expect(create(5, launch)).rejects.toMatchObject({ code: 'launch-is-over' });
    await importGame({ appId: 6, availability: 'coming_soon', releaseDate: { date: '2027-01-01', precision: 'year' } });
    await expect(create(6, launch)).rejects.toMatchObject({ code: 'release-date-unknown' });
  });

  it('leaves an imported discount alone until its own starts, and has none after it', async () => {
    await importGame({ appId: 7, discountPercent: 80 });
    await create(7);
    expect(await price(7)).toMatchObject({ discountPercent: 80, discountEndsAt: null });
    await turnDays(1);
    expect(await price(7)).toMatchObject({ discountPercent: 50 });
    await importGame({ appId: 7, discountPercent: 10, shortDescription: 'Imported again.' });
    expect(await price(7)).toMatchObject({ discountPercent: 50, discountEndsAt: inDays(7) });
    await turnDays(7);
    expect(await price(7)).toMatchObject({ discountPercent: 0, discountEndsAt: null });
  });

  it('counts a rise of a price in any list, and no fall', async () => {
    await importGame({
      appId: 8,
      prices: [
        { region: 'USD', amount: 999 },
        { region: 'EUR', amount: 899 },
      ],
    });
    const set = (amount: number) => admin.setPrice({ path: { id: '8', region: 'EUR' }, body: { amount } });
    await set(799);
    await turnDays(1);
    await admin.removePrice({ path: { id: '8', region: 'EUR' } });
    await set(800);
    const possibleAt = inDays(30);
    await turnDays(1);
    await set(500);
    await expect(create(8)).rejects.toMatchObject({ code: 'cooldown-after-price-rise', extensions: { possibleAt } });
    expect(await create(8, { startsAt: possibleAt, endsAt: inDays(31) })).toMatchObject({ startsAt: possibleAt });
  });

  it('refuses a game without a price, and one that does not exist', async () => {
    await importGame({ appId: 9, prices: [] });
    await expect(create(9)).rejects.toMatchObject({ code: 'game-without-price' });
    await expect(create(999_999)).rejects.toMatchObject({ code: 'game-not-found' });
    await expect(discounts(999_999)).rejects.toMatchObject({ code: 'game-not-found' });
  });

  it.each(['2026-12-31T23:59:60Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59+00:00'])(
    'refuses an end at %s and a start there',
    async (time) => {
      await importGame({ appId: 10 });
      const refused = { code: expect.stringMatching(/^(discount-|invalid-request)/) };
      await expect(create(10, { endsAt: time })).rejects.toMatchObject(refused);
      await expect(create(10, { startsAt: time, endsAt: time })).rejects.toMatchObject(refused);
    },
  );

  it('makes one of twenty that are asked for at the same moment', async () => {
    await importGame({ appId: 11 });
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => create(11)));
    const codes = results.map((result) => (result.status === 'fulfilled' ? 'made' : result.reason.code));
    expect(codes.toSorted()).toEqual([...Array.from({ length: 19 }, () => 'discount-overlaps'), 'made']);
    expect(await discounts(11)).toHaveLength(1);
  });

  it('waits for no game that somebody works on, and comes back to it', async () => {
    await importGame({ appId: 13 });
    await importGame({ appId: 14 });
    await create(13);
    await create(14);
    const client = await store.database.pool.connect();
    await client.query('begin');
    await client.query('select from game where app_id = 13 for update');
    await turnDays(1);
    const states = async () => [await discounts(13), await discounts(14)].map(([discount]) => discount?.state);
    expect(await states()).toEqual(['scheduled', 'running']);
    await client.query('commit');
    client.release();
    await store.settle();
    expect(await states()).toEqual(['running', 'running']);
  });

  it('starts many at once, each price once, with at most 1,000 changes an event', async () => {
    const appIds = Array.from({ length: 600 }, (_, n) => 1_000 + n);
    const prices = (['USD', 'EUR', 'GBP'] as const).map((region) => ({ region, amount: 999 }));
    await admin.importGames({
      body: { games: appIds.map((appId) => sampleGame({ appId, prices, discountPercent: 0 })) },
    });
    await store.database.pool.query(
      `insert into discount (id, app_id, percent, kind, starts_at, ends_at, state, created_at)
       select gen_random_uuid(), app_id, 50, 'custom', $2, $3, 'scheduled', $2 from unnest($1::bigint[]) app_id`,
      [appIds, inDays(1), inDays(2)],
    );
    const before = (await store.events('catalog.priceChanged')).length;
    await turnDays(1);
    const events = (await store.events('catalog.priceChanged')).slice(before).map(({ changes }) => changes);
    expect(Math.max(...events.map((changes) => changes.length))).toBe(1_000);
    const changed = events.flat().filter(({ appId }) => appId >= 1_000);
    expect(changed).toHaveLength(1_800);
    expect(new Set(changed.map(({ changeNumber }) => changeNumber)).size).toBe(1_800);
    expect(await price(1_599)).toMatchObject({ finalAmount: 499 });
  });
});
