import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator, service } from '../../../../../test/harness/principals.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { catalog } from '../plugin.ts';
import { sampleGame } from '../sample-games.ts';

const store = await startPluginUnderTest(catalog);
const admin = store.as(administrator).catalog;
const copier = store.as(service).catalog;

const importGame = (given: Partial<Schemas['GameImport']>) =>
  admin.importGames({ body: { games: [sampleGame({ discountPercent: 0, ...given })] } });
const offerOf = async (appId: number) => {
  const [offer] = (await copier.listOffers({ body: { appIds: [appId] } })).body.items;
  if (!offer) throw new Error(`There is no offer ${appId}`);
  return offer;
};

describe('catalog.exportOffers', () => {
  it('gives what copies need of each app, by appid and page by page, delisted ones too', async () => {
    await importGame({ appId: 3, name: 'Three', discountPercent: 80, genres: ['Indie', 'Action'], requiredAge: 18 });
    await importGame({ appId: 1, name: 'One', prices: [], releaseDate: { date: '2026-01-01', precision: 'quarter' } });
    await importGame({ appId: 2, name: 'Two', type: 'dlc', parentAppId: 3, availability: 'delisted' });
    const first = (await copier.exportOffers({ query: { limit: 2 } })).body;
    expect(first.items).toMatchObject([
      { appId: 1, packageId: 2_000_000_001, prices: [], releasesAt: null },
      { appId: 2, type: 'dlc', parentAppId: 3, availability: 'delisted' },
    ]);
    const rest = (await copier.exportOffers({ query: { limit: 2, cursor: first.nextCursor ?? '' } })).body;
    expect(rest).toMatchObject({
      items: [
        {
          appId: 3,
          packageId: 2_000_000_003,
          name: 'Three',
          releasesAt: '2011-04-18T00:00:00.000Z',
          requiredAge: 18,
          genres: ['Indie', 'Action'],
          prices: [{ region: 'USD', amount: 999, discountPercent: 80, finalAmount: 199, discountEndsAt: null }],
        },
      ],
      nextCursor: null,
    });
    const { gameId } = await offerOf(3);
    expect((await copier.listOffers({ body: { gameIds: [gameId] } })).body.items).toEqual(rest.items);
  });

  it('gives each change of a game or its prices a higher version', async () => {
    await importGame({ appId: 10, name: 'Ten' });
    const id = '10';
    const changes = [
      () => admin.setPrice({ path: { id, region: 'EUR' }, body: { amount: 899 } }),
      () => admin.updateGame({ path: { id }, body: { requiredAge: 16 } }),
      () => admin.removePrice({ path: { id, region: 'EUR' } }),
      () => importGame({ appId: 10, name: 'Ten', prices: [{ region: 'USD', amount: 1_099 }] }),
      () => admin.delistGame({ path: { id } }),
      () => admin.relistGame({ path: { id } }),
    ];
    const versions = [(await offerOf(10)).version];
    for (const change of changes) {
      await change();
      versions.push((await offerOf(10)).version);
    }
    expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
  });
});

describe('catalog.exportSets', () => {
  const put = (bundleId: number, discountPercent = 10) =>
    admin.putBundle({ path: { bundleId }, body: { name: 'Bundle', discountPercent, appIds: [3, 1] } });

  it('gives bundles, which catalog.setChanged tells of when they are made, changed or withdrawn', async () => {
    await put(7);
    await put(7, 20);
    await put(7, 20);
    await put(8);
    await admin.deleteBundle({ path: { bundleId: 8 } });
    await put(8, 30);
    const told = await store.events('catalog.setChanged');
    expect(told.map(({ set }) => [set.id, set.discountPercent, set.isWithdrawn])).toEqual([
      [7, 10, false],
      [7, 20, false],
      [8, 10, false],
      [8, 10, true],
      [8, 30, false],
    ]);
    const versions = told.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
    const { items } = (await copier.exportSets({ query: { limit: 1_000 } })).body;
    expect(items).toEqual([told[1]?.set, told[4]?.set]);
  });
});
