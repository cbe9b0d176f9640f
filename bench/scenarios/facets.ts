import { operationRequest } from '../src/operation-request.ts';
import type { Scenario } from '../src/scenario.ts';
import { searches } from '../src/search-queries.ts';

export const facets: Scenario = {
  name: 'facets',
  summary: 'Facets of the 200 searches, from the database.',
  connections: 2,
  p99: 150,
  statements: 1,
  prepare: async ({ startStore }) => ({
    store: await startStore({ cacheBytes: '1' }),
    requests: searches.map((query) => operationRequest('catalog.countFacets', { query })),
  }),
};
