import { operationRequest } from '../src/operation-request.ts';
import { databaseOf, type Scenario } from '../src/scenario.ts';
import { searches } from '../src/search-queries.ts';
import { planFacets } from '../src/store/search-plan.ts';

const bareStatements = new URL('../bare/statements.ts', import.meta.url);

export const facets: Scenario = {
  name: 'facets',
  summary: 'Facets of the 200 searches, from the database, beside node:http and pg with the same statement.',
  connections: 2,
  p99: 150,
  statements: 1,
  prepare: async ({ startBare, startStore, temporaryDirectory }) => {
    const store = await startStore({ cacheBytes: '1' });
    return {
      store,
      startBare: () =>
        startBare(bareStatements, [databaseOf(store, 'catalog'), planFacets(searches, temporaryDirectory())]),
      requests: searches.map((query) => operationRequest('catalog.countFacets', { query })),
    };
  },
};
