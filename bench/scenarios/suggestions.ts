import { operationRequest } from '../src/operation-request.ts';
import type { Scenario } from '../src/scenario.ts';
import { searchedPrefixes } from '../src/search-queries.ts';

export const suggestions: Scenario = {
  name: 'suggestions',
  summary: 'Beginnings of the words that are searched for, letter by letter, from the database.',
  connections: 2,
  p99: 20,
  statements: 1,
  prepare: async ({ startStore }) => ({
    store: await startStore({ cacheBytes: '1' }),
    requests: searchedPrefixes().map((prefix) => operationRequest('catalog.suggestGames', { query: { prefix } })),
  }),
};
