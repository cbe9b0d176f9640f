import { describe, expect, it } from '@jest/globals';
import { cachedAnswer } from '../../../../../test/harness/cached-answer.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';
import { sampleGame } from '../sample-games.ts';

const store = await startPluginUnderTest(catalog);
const admin = store.as(administrator).catalog;
const anybody = store.as(anonymous).catalog;

const importGame = (given: Partial<Schemas['GameImport']>) =>
  admin.importGames({ body: { games: [sampleGame({ discountPercent: 0, ...given })] } });
const put = async (bundleId: number, discountPercent: number, appIds: number[], name = `Bundle ${bundleId}`) =>
  (await admin.putBundle({ path: { bundleId }, body: { name, discountPercent, appIds } })).body;
const get = async (bundleId: number, country = 'US') =>
  (await anybody.getBundle({ path: { bundleId }, query: { country } })).body;
const quote = async (bundleId: number, ownedAppIds?: number[], country?: string) => {
  const body = { ...(ownedAppIds && { ownedAppIds }), ...(country && { country }) };
  return (await anybody.quoteBundle({ path: { bundleId }, body })).body;
};
const bundlesOf = async (id: number) => (await anybody.getGame({ path: { id: String(id) } })).body.bundles;

await importGame({ appId: 1, name: 'One', discountPercent: 80 });
await importGame({ appId: 2, name: 'Two', prices: [{ region: 'USD', amount: 1_000 }] });
await importGame({ appId: 3, name: 'Three', prices: [{ region: 'EUR', amount: 1_000 }] });
await importGame({ appId: 4, name: 'Four', availability: 'delisted' });

describe('a bundle', () => {
  it('takes its percentage off the discounted price of each game: 999, 80% off, is 199, and 10% more is 179', async () => {
    expect(await put(10, 10, [2, 1])).toEqual({ bundleId: 10, name: 'Bundle 10', discountPercent: 10, appIds: [2, 1] });
    expect(await get(10)).toEqual({
      bundleId: 10,
      name: 'Bundle 10',
      discountPercent: 10,
      isPurchasable: true,
      currency: 'USD',
      amount: 1_199,
      finalAmount: 1_079,
      items: [
        { appId: 2, name: 'Two', price: expect.objectContaining({ finalAmount: 1_000 }), bundleAmount: 900 },
        { appId: 1, name: 'One', price: expect.objectContaining({ finalAmount: 199 }), bundleAmount: 179 },
      ],
    });
    expect(await bundlesOf(1)).toEqual([{ bundleId: 10, name: 'Bundle 10', discountPercent: 10 }]);
  });

  it.each([
    ['JPY', 149_000, 33, 99_800],
    ['KRW', 1_050_000, 25, 787_000],
    ['CRC', 500_000, 33, 335_000],
    ['VND', 8_800_000, 15, 7_450_000],
  ] as const)('rounds each game down to the step of %s', async (region, amount, percent, expected) => {
    await importGame({ appId: 5, prices: [{ region, amount }] });
    await importGame({ appId: 6, prices: [{ region, amount }] });
    await put(11, percent, [5, 6]);
    expect((await get(11, region.slice(0, 2))).finalAmount).toBe(2 * expected);
  });

  it.each([0, 75])('takes %d%% off, and no more than 75', async (percent) => {
    await put(12, percent, [1, 2]);
    await expect(put(12, 76, [1, 2])).rejects.toMatchObject({ code: 'invalid-request' });
    expect((await get(12)).discountPercent).toBe(percent);
  });

  it.each([
    ['has no price in the list', 3],
    ['is not sold any more', 4],
  ])('cannot be bought where a game of it %s', async (_, appId) => {
    await put(13, 10, [1, appId]);
    const bundle = await get(13);
    expect(bundle).toMatchObject({ isPurchasable: false, amount: null, finalAmount: null });
    expect(bundle.items).toMatchObject([{ bundleAmount: 179 }, { bundleAmount: null }]);
    // Owning that game does not help.
    await expect(quote(13, [appId])).rejects.toMatchObject({
      code: 'bundle-not-purchasable',
      detail: expect.stringContaining(String(appId)),
    });
  });

  it('is bought by the list of the country, US dollars of a group falling back to the general ones', async () => {
    await importGame({
      appId: 7,
      prices: [
        { region: 'USD-LATAM', amount: 500 },
        { region: 'USD', amount: 999 },
      ],
    });
    await put(14, 50, [2, 7]);
    expect(await get(14, 'AR')).toMatchObject({ currency: 'USD', amount: 1_500, finalAmount: 750 });
    expect(await get(14, 'DE')).toMatchObject({ currency: 'EUR', isPurchasable: false });
  });
});

describe('catalog.quoteBundle', () => {
  it('charges only what is not owned', async () => {
    await put(20, 10, [1, 2]);
    const one = { appId: 1, name: 'One', amount: 199, finalAmount: 179 };
    const two = { appId: 2, name: 'Two', amount: 1_000, finalAmount: 900 };
    const bundle = { bundleId: 20, currency: 'USD', discountPercent: 10 };
    expect(await quote(20)).toEqual({ ...bundle, amount: 1_199, finalAmount: 1_079, items: [one, two] });
    expect(await quote(20, [2, 999])).toEqual({ ...bundle, amount: 199, finalAmount: 179, items: [one] });
    await expect(quote(20, [2, 1])).rejects.toMatchObject({ code: 'bundle-owned' });
    await expect(quote(20, [1], 'JP')).rejects.toMatchObject({ code: 'bundle-not-purchasable' });
    await expect(quote(999)).rejects.toMatchObject({ code: 'bundle-not-found' });
  });
});

describe('catalog.putBundle', () => {
  it('refuses games that do not exist, and names them', async () => {
    const refused = { code: 'unknown-games', detail: 'There are no games 998, 999.' };
    await expect(put(30, 10, [998, 1, 999])).rejects.toMatchObject(refused);
    await expect(get(30)).rejects.toMatchObject({ code: 'bundle-not-found' });
  });

  it.each([[[]], [[1]], [[1, 1]]])('refuses the games %j', async (appIds) => {
    await expect(put(31, 10, appIds)).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it('drops the pages of games that come and go, and changes nothing by the same content', async () => {
    await put(32, 10, [1, 2]);
    const ids = await Promise.all(
      [1, 2, 3].map(async (id) => (await anybody.getGame({ path: { id: String(id) } })).body.id),
    );
    const tags = [...ids.map((id) => `game:${id}`), 'bundle:32', 'bundle:1'];
    const cache = () => Promise.all(tags.map((tag) => cachedAnswer(store, tag)));
    const unchanged = await cache();
    await put(32, 10, [1, 2]);
    expect(unchanged.map((isThere) => isThere())).toEqual([true, true, true, true, true]);
    await put(32, 10, [1, 3]);
    expect(unchanged.map((isThere) => isThere())).toEqual([false, false, false, false, true]);
    expect(await bundlesOf(2)).not.toContainEqual(expect.objectContaining({ bundleId: 32 }));
    expect(await store.audited('32')).toEqual(['catalog.bundlePut', 'catalog.bundlePut']);
    const removed = await cache();
    await admin.deleteBundle({ path: { bundleId: 32 } });
    expect(removed.map((isThere) => isThere())).toEqual([false, true, false, false, true]);
    await expect(get(32)).rejects.toMatchObject({ code: 'bundle-not-found' });
    await expect(admin.deleteBundle({ path: { bundleId: 32 } })).rejects.toMatchObject({ code: 'bundle-not-found' });
  });

  it('makes one bundle of twenty parallel calls', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => put(33, n, [1, 2])));
    const { rows } = await store.database.pool.query('select version from bundle where bundle_id = 33');
    expect(rows).toHaveLength(1);
    const told = (await store.events('catalog.setChanged')).filter(({ set }) => set.id === 33);
    expect(told).toHaveLength(20);
    expect(rows[0].version).toBe(Math.max(...told.map(({ version }) => version)));
  });
});

describe('catalog.listBundles', () => {
  it('gives all, newest first, page by page', async () => {
    for (const bundleId of [41, 42, 43]) await put(bundleId, 5, [2, 1]);
    const first = (await anybody.listBundles({ query: { limit: 2 } })).body;
    expect(first.items).toMatchObject([{ bundleId: 43, appIds: [2, 1] }, { bundleId: 42 }]);
    const cursor = first.nextCursor ?? '';
    expect((await anybody.listBundles({ query: { limit: 2, cursor } })).body.items[0]).toMatchObject({ bundleId: 41 });
  });
});
