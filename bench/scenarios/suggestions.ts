import { operationRequest } from '../src/operation-request.ts';
import { databaseOf, type Scenario } from '../src/scenario.ts';
import { searchedPrefixes } from '../src/search-queries.ts';
import { planSuggestions } from '../src/store/search-plan.ts';

const bareStatements = new URL('../bare/statements.ts', import.meta.url);
const prefixes = searchedPrefixes();

export const suggestions: Scenario = {
  name: 'suggestions',
  summary:
    'Beginnings of the words that are searched for, letter by letter, from the database, beside node:http and pg with the same statement.',
  connections: 2,
  p99: 20,
  statements: 1,
  prepare: async ({ startBare, startStore, temporaryDirectory }) => {
    const store = await startStore({ cacheBytes: '1' });
    return {
      store,
      startBare: () =>
        startBare(bareStatements, [databaseOf(store, 'catalog'), planSuggestions(prefixes, temporaryDirectory())]),
      requests: prefixes.map((prefix) => operationRequest('catalog.suggestGames', { query: { prefix } })),
    };
  },
};
