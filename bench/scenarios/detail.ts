import type { Scenario } from '../src/scenario.ts';

const bareConstant = new URL('../bare/constant.ts', import.meta.url);
const bareStatement = new URL('../bare/get-game.ts', import.meta.url);

/** `catalog.getGame` answered from memory, beside plain node:http with a constant answer. */
export const cachedDetail: Scenario = {
  name: 'detail-cached',
  aim: 0.6,
  prepare: async ({ startBare, startStore }) => ({
    bare: await startBare(bareConstant),
    store: await startStore(),
    targets: ['/v1/games/620'],
  }),
};

/** `catalog.getGame` over all games without a cache, beside node:http and pg with the same answers. */
export const uncachedDetail: Scenario = {
  name: 'detail-uncached',
  aim: 0.7,
  prepare: async ({ startBare, startStore, appIds }) => {
    // One byte holds no answer: each request goes the whole way, making an answer for the cache included.
    const store = await startStore({ cacheBytes: '1' });
    const bare = await startBare(bareStatement, [store.databases['catalog'] ?? '']);
    return { bare, store, targets: appIds.map((appId) => `/v1/games/${appId}`) };
  },
};
