import { beforeAll } from '@jest/globals';
import { anonymous } from '../../../server/src/kernel/sessions/principal.ts';
import { catalog } from '../../../server/src/plugins/catalog/plugin.ts';
import { sampleGame } from '../../../server/src/plugins/catalog/sample-games.ts';
import { startPluginUnderTest } from '../../harness/plugin-under-test.ts';
import { administrator, service } from '../../harness/principals.ts';
import { after, type Budget, testBudgets } from '../../harness/statement-budget.ts';
import { discountedGames } from './discounted-games.ts';

const store = await startPluginUnderTest(catalog);
const copier = store.as(service).catalog;
const open = store.as(anonymous).catalog;
const admin = store.as(administrator).catalog;

beforeAll(async () => {
  const games = Array.from({ length: 150 }, (_, n) => sampleGame({ appId: n + 1, name: `Farm ${n}` }));
  await admin.importGames({ body: { games } });
  await admin.setFeatured({ body: { appIds: [1, 2, 3] } });
  await admin.putBundle({ path: { bundleId: 7 }, body: { name: 'Farms', discountPercent: 10, appIds: [1, 2] } });
  await admin.createNews({ body: { appId: 1, title: 'News', contents: 'New.' } });
  const full = [201, 202, 203, 204, 205].map((appId) => sampleGame({ appId, discountPercent: 0 }));
  const made = [1, 400].flatMap((count) =>
    several(count, 10_000 + count).map((game) => ({ ...game, developers: [`Maker of ${count}`], publishers: [] })),
  );
  await admin.importGames({ body: { games: [...full, ...made] } });
  // Companies are listed when their games were counted.
  store.clock.turn(10_000);
  await store.settle();
});

const id = { path: { id: '1' } };
const page = { query: { limit: 100 } };
const several = (count: number, from: number, name = 'Barn') =>
  Array.from({ length: count }, (_, n) => sampleGame({ appId: from + n, name: `${name} ${from + n}` }));
const imported = (from: number) => admin.importGames({ body: { games: several(500, from) } });
const path = (appId: number) => ({ path: { id: String(appId) } });

const makerOf = async (count: number) => {
  const [company] = (await open.listCompanies({ query: { prefix: `Maker of ${count}` } })).body.items;
  return { companyId: company?.companyId ?? 0 };
};
const news = { appId: 1, title: 'News', contents: 'New.' };
const written = async () => (await admin.createNews({ body: news })).body.id;
const packaged = (packageId: number, name = 'Farms') =>
  admin.putPackage({
    path: { packageId },
    body: { name, appIds: [1, 2], prices: [{ region: 'USD', amount: 1999 }] },
  });
const bundled = (bundleId: number, appIds: number[]) =>
  admin.putBundle({ path: { bundleId }, body: { name: 'Farms', discountPercent: 10, appIds } });

const { discounted, running, launched, moveByUpdate, moveByImport, delist } = discountedGames(store);

/** How many statements an operation costs: a page of 100 as many as one of 1, a thousand games as many as one. */
/** A call for a package that was made before. */
const then = (packageId: number, call: (request: { path: { packageId: number } }) => Promise<unknown>) =>
  after(
    () => packaged(packageId),
    () => call({ path: { packageId } }),
  );

const budgets: Budget[] = [
  ['getGame', 1, () => open.getGame(id)],
  ['searchGames, by words', 1, () => open.searchGames({ query: { query: 'farm', limit: 100 } })],
  ['searchGames, words put right', 3, () => open.searchGames({ query: { query: 'farrm', limit: 100 } })],
  ['searchGames, by filters', 1, () => open.searchGames({ query: { genre: ['Action'], limit: 100 } })],
  ['searchGames, in another order', 2, () => open.searchGames({ query: { sort: 'name', limit: 100 } })],
  ['countFacets', 1, () => open.countFacets({ query: { query: 'farm' } })],
  ['suggestGames', 1, () => open.suggestGames({ query: { prefix: 'fa' } })],
  ['listSimilarGames', 2, () => open.listSimilarGames(id)],
  ['listNewReleases', 1, () => open.listNewReleases(page)],
  ['listUpcoming', 1, () => open.listUpcoming(page)],
  ['listSpecials', 1, () => open.listSpecials(page)],
  ['listTopSellers', 1, () => open.listTopSellers(page)],
  ['listFeatured', 1, () => open.listFeatured({})],
  ['listGenres', 1, () => open.listGenres(page)],
  ['listTags', 1, () => open.listTags(page)],
  ['listCategories', 1, () => open.listCategories(page)],
  ['listLanguages', 1, () => open.listLanguages(page)],
  ['listCompanies', 1, () => open.listCompanies(page)],
  ['getCompany', 1, () => open.getCompany({ path: { companyId: 1 } })],
  ['listCompanyGames', 1, () => open.listCompanyGames({ path: { companyId: 1 }, query: { limit: 100 } })],
  ['listNews', 1, () => open.listNews(page)],
  ['listScheduledNews', 1, () => admin.listScheduledNews(page)],
  ['listPrices', 1, () => open.listPrices(id)],
  ['listPriceChanges', 2, () => open.listPriceChanges({ ...id, ...page })],
  ['listPriceRegions', 0, () => open.listPriceRegions({})],
  ['getBundle', 1, () => open.getBundle({ path: { bundleId: 7 } })],
  ['listBundles', 1, () => open.listBundles(page)],
  ['quoteBundle', 1, () => open.quoteBundle({ path: { bundleId: 7 }, body: { ownedAppIds: [1] } })],
  [
    'importGames, one new with a new word',
    16,
    () => admin.importGames({ body: { games: several(1, 1_000, 'Orangery') } }),
  ],
  ['importGames, 500 new', 15, () => imported(2_000)],
  [
    'importGames, nothing new',
    1,
    after(
      () => imported(4_000),
      () => imported(4_000),
    ),
  ],
  [
    'importGames, 500 changed',
    17,
    after(
      () => imported(3_000),
      () => admin.importGames({ body: { games: several(500, 3_000, 'Shed') } }),
    ),
  ],
  ['createGame', 11, () => admin.createGame({ body: { name: 'Own' } })],
  ['updateGame, its name', 19, () => admin.updateGame({ ...path(11), body: { name: 'Mill' } })],
  ['updateGame, nothing', 3, () => admin.updateGame({ ...path(12), body: { name: 'Farm 11' } })],
  [
    'updateGame, its release, which a launch discount follows',
    19,
    after(
      () => launched(1, 5_000),
      () => moveByUpdate(5_000),
    ),
  ],
  [
    'importGames, a release that a launch discount follows',
    17,
    after(
      () => launched(1, 6_000),
      () => moveByImport(1, 6_000),
    ),
  ],
  [
    'importGames, 200 releases that launch discounts follow',
    17,
    after(
      () => launched(200, 7_000),
      () => moveByImport(200, 7_000),
    ),
  ],
  ['delistGame', 17, () => admin.delistGame(path(13))],
  [
    'delistGame, with a discount that runs',
    21,
    after(
      () => running(205),
      () => delist(205),
    ),
  ],
  [
    'relistGame',
    18,
    after(
      () => admin.delistGame(path(14)),
      () => admin.relistGame(path(14)),
    ),
  ],
  ['deleteGame', 8, () => admin.deleteGame(path(15))],
  ['setFeatured', 5, () => admin.setFeatured({ body: { appIds: [4, 5, 6] } })],
  [
    'updateCompany, its website',
    4,
    () => admin.updateCompany({ path: { companyId: 1 }, body: { website: 'https://example.com' } }),
  ],
  [
    'updateCompany, its name in one game',
    21,
    after(
      () => makerOf(1),
      (path) => admin.updateCompany({ path, body: { name: 'Farm' } }),
    ),
  ],
  [
    'updateCompany, its name in 400 games',
    21,
    after(
      () => makerOf(400),
      (path) => admin.updateCompany({ path, body: { name: 'Barn' } }),
    ),
  ],
  ['createNews', 4, () => admin.createNews({ body: news })],
  ['getNews', 1, after(written, (newsId) => open.getNews({ path: { newsId } }))],
  ['updateNews', 4, after(written, (newsId) => admin.updateNews({ path: { newsId }, body: { title: 'Old' } }))],
  ['deleteNews', 3, after(written, (newsId) => admin.deleteNews({ path: { newsId } }))],
  ['removePrice', 7, () => admin.removePrice({ path: { id: '202', region: 'USD' } })],
  ['createDiscount', 6, () => discounted(201, 1)],
  ['listDiscounts', 2, () => admin.listDiscounts({ ...path(1), query: { limit: 100 } })],
  [
    'cancelDiscount, a scheduled one',
    5,
    after(
      () => discounted(203, 1),
      (path) => admin.cancelDiscount({ path }),
    ),
  ],
  [
    'cancelDiscount, a running one',
    8,
    after(
      () => running(204),
      (path) => admin.cancelDiscount({ path }),
    ),
  ],
  ['putBundle, a new one', 5, () => bundled(8, [1, 2])],
  [
    'putBundle, a changed one',
    7,
    after(
      () => bundled(9, [1, 2]),
      () => bundled(9, [2, 3]),
    ),
  ],
  [
    'deleteBundle',
    5,
    after(
      () => bundled(10, [1, 2]),
      () => admin.deleteBundle({ path: { bundleId: 10 } }),
    ),
  ],
  [
    'getPackage',
    1,
    after(
      () => packaged(20),
      () => open.getPackage({ path: { packageId: 20 } }),
    ),
  ],
  ['listPackages', 1, () => open.listPackages(page)],
  ['putPackage, a new one', 5, () => packaged(21)],
  [
    'putPackage, a changed one',
    7,
    after(
      () => packaged(22),
      () => packaged(22, 'Other farms'),
    ),
  ],
  ['deletePackage', 5, then(24, (path) => admin.deletePackage(path))],
  ['delistPackage', 5, then(23, (path) => admin.delistPackage(path))],
  ['setPrice', 9, () => admin.setPrice({ path: { id: '1', region: 'EUR' }, body: { amount: 999 } })],
  ['exportOffers', 1, () => copier.exportOffers({ query: { limit: 1_000 } })],
  ['exportSets', 1, () => copier.exportSets({ query: { limit: 1_000 } })],
  ['listOffers', 1, () => copier.listOffers({ body: { appIds: Array.from({ length: 1_000 }, (_, n) => n + 1) } })],
];

testBudgets(catalog.specification, budgets);
