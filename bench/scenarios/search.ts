import { operationRequest } from '../src/operation-request.ts';
import { databaseOf, type Scenario } from '../src/scenario.ts';
import { searches } from '../src/search-queries.ts';
import { planSearches } from '../src/store/search-plan.ts';

const bareStatements = new URL('../bare/statements.ts', import.meta.url);
const requests = searches.map((query) => operationRequest('catalog.searchGames', { query }));

export const search: Scenario = {
  name: 'search',
  summary: '200 searches of eight kinds, beside node:http and pg with the same statements.',
  aim: 0.7,
  statements: 3,
  prepare: async ({ startBare, startStore, temporaryDirectory }) => {
    const store = await startStore();
    return {
      store,
      startBare: async () => {
        const url = databaseOf(store, 'catalog');
        return startBare(bareStatements, [url, await planSearches(url, searches, temporaryDirectory())]);
      },
      requests,
    };
  },
};

export const searchGrowth: Scenario = {
  name: 'search-growth',
  summary: 'The 200 searches in all games, beside a store of 1,000: how the slowest hundredth grows with the store.',
  connections: 2,
  p99Times: 2,
  prepare: async ({ startStore, startSmallStore }) => {
    const small = await startSmallStore();
    return { store: await startStore(), startBare: () => Promise.resolve(small), requests };
  },
};
