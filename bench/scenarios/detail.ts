import { operationRequest } from '../src/operation-request.ts';
import { databaseOf, type Scenario } from '../src/scenario.ts';

const bareConstant = new URL('../bare/constant.ts', import.meta.url);
const bareStatement = new URL('../bare/get-game.ts', import.meta.url);
/** Always the same where it is there: how much an answer weighs is part of what it costs. */
const usual = 620;
const details = (appIds: readonly number[]) =>
  appIds.map((id) => operationRequest('catalog.getGame', { path: { id } }));

export const cachedDetail: Scenario = {
  name: 'detail-cached',
  summary: '`catalog.getGame` answered from memory, beside plain node:http with a constant answer.',
  aim: 0.6,
  statements: 0,
  prepare: async ({ startBare, startStore, appIds }) => ({
    store: await startStore(),
    startBare: () => startBare(bareConstant),
    requests: details(appIds.includes(usual) ? [usual] : appIds.slice(0, 1)),
  }),
};

export const uncachedDetail: Scenario = {
  name: 'detail-uncached',
  summary: '`catalog.getGame` over all games without a cache, beside node:http and pg with the same statement.',
  aim: 0.7,
  statements: 1,
  prepare: async ({ startBare, startStore, appIds }) => {
    // One byte holds no answer: each request goes the whole way, making an answer for the cache included.
    const store = await startStore({ cacheBytes: '1' });
    return {
      store,
      startBare: () => startBare(bareStatement, [databaseOf(store, 'catalog')]),
      requests: details(appIds),
    };
  },
};
