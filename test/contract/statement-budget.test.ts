import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { anonymous } from '../../server/src/kernel/sessions/principal.ts';
import { catalog } from '../../server/src/plugins/catalog/plugin.ts';
import { sampleGame } from '../../server/src/plugins/catalog/sample-games.ts';
import { startPluginUnderTest } from '../harness/plugin-under-test.ts';
import { administrator } from '../harness/principals.ts';

const store = await startPluginUnderTest(catalog);
const open = store.as(anonymous).catalog;
const admin = store.as(administrator).catalog;

// Everything that a plugin asks of its database goes through `query` of a client.
const { query } = pg.Client.prototype;
let statements: string[] = [];

beforeAll(async () => {
  const games = Array.from({ length: 150 }, (_, n) => sampleGame({ appId: n + 1, name: `Farm ${n}` }));
  await admin.importGames({ body: { games } });
  await admin.setFeatured({ body: { appIds: [1, 2, 3] } });
  await admin.putBundle({ path: { bundleId: 7 }, body: { name: 'Farms', discountPercent: 10, appIds: [1, 2] } });
  await admin.createNews({ body: { appId: 1, title: 'News', contents: 'New.' } });
  await store.settle();
  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...given: unknown[]) {
      const [asked] = given as [string | { text?: string }];
      statements.push(typeof asked === 'string' ? asked : (asked.text ?? ''));
      return Reflect.apply(query, this, given) as unknown;
    },
  });
});
afterAll(() => {
  Object.assign(pg.Client.prototype, { query });
});

const id = { path: { id: '1' } };
const page = { query: { limit: 100 } };
const several = (count: number, from: number) =>
  Array.from({ length: count }, (_, n) => sampleGame({ appId: from + n, name: `Barn ${from + n}` }));

/** How many statements an operation costs: a page of 100 as many as one of 1, a thousand games as many as one. */
const budgets: [what: string, budget: number, work: () => Promise<unknown>][] = [
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
  ['importGames, one new with new words', 15, () => admin.importGames({ body: { games: several(1, 1_000) } })],
  ['importGames, 500 new', 14, () => admin.importGames({ body: { games: several(500, 2_000) } })],
  ['importGames, nothing new', 1, () => admin.importGames({ body: { games: several(500, 2_000) } })],
  ['setPrice', 8, () => admin.setPrice({ path: { id: '1', region: 'EUR' }, body: { amount: 999 } })],
];

it.each(budgets)('%s costs %d statements', async (_what, budget, work) => {
  statements = [];
  await work();
  const asked = statements.filter((statement) => !isBeside(statement));
  expect(asked.length === budget ? budget : asked).toBe(budget);
});

/** What begins and ends transactions, relays events and looks for due work at the same time. */
function isBeside(statement: string): boolean {
  const beginnings =
    /^\s*(begin|commit|savepoint|release|listen|update ranking|with due as|select id from label_recount|select app_id as "appId" from game)\b|^select "n0"/i;
  return beginnings.test(statement) || /\boutbox\b/i.test(statement);
}
