import { operationRequest } from '../src/operation-request.ts';
import { databaseOf, type Scenario } from '../src/scenario.ts';
import type { SearchQuery } from '../src/search-queries.ts';
import { planSearches } from '../src/store/search-plan.ts';

const bareStatements = new URL('../bare/statements.ts', import.meta.url);
const genres = ['Action', 'Adventure', 'Casual', 'Indie', 'RPG', 'Simulation', 'Strategy', 'Sports', 'Racing'];
const listed: SearchQuery[] = genres.map((genre) => ({ genre: [genre] }));

export const list: Scenario = {
  name: 'list',
  summary:
    'Lists of 20 games of a genre with genres, tags and prices, beside node:http and pg with the same statement.',
  aim: 0.7,
  statements: 1,
  prepare: async ({ startBare, startStore, temporaryDirectory }) => {
    const store = await startStore();
    return {
      store,
      startBare: async () => {
        const url = databaseOf(store, 'catalog');
        return startBare(bareStatements, [url, await planSearches(url, listed, temporaryDirectory())]);
      },
      requests: listed.map((query) => operationRequest('catalog.searchGames', { query })),
    };
  },
};
