import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { library as libraryOf } from '@steam-clone/server/src/plugins/purchases/reads/licences.ts';
import { oldest } from '@steam-clone/server/src/plugins/purchases/reads/newest.ts';
import { operationRequest } from '../src/operation-request.ts';
import { databaseOf, type Scenario } from '../src/scenario.ts';
import { collectors } from '../src/shop/collectors.ts';

const bareStatements = new URL('../bare/statements.ts', import.meta.url);
const limit = 50;

export const library: Scenario = {
  name: 'library',
  summary:
    '`purchases.listLibrary`, 50 of the 1,000 licences of an account, beside node:http and pg with the same statement.',
  aim: 0.7,
  statements: 1,
  writes: true,
  prepare: async ({ startBare, startStore, temporaryDirectory }) => {
    const store = await startStore();
    const people = await collectors(store, 20, 1_000);
    const { name, sql: text } = libraryOf;
    const targetOf = (userId: string) => `/library/${userId}`;
    const plan = people.map(({ userId }) => [
      targetOf(userId),
      { queries: [{ name, text, values: [userId, oldest, limit + 1] }] },
    ]);
    const file = path.join(temporaryDirectory(), 'library.json');
    writeFileSync(file, JSON.stringify(Object.fromEntries(plan)));
    return {
      store,
      startBare: () => startBare(bareStatements, [databaseOf(store, 'purchases'), file]),
      requests: people.map(({ token }) => operationRequest('purchases.listLibrary', { query: { limit } }, { token })),
      bareRequests: people.map(({ userId }) => ({ method: 'GET', target: targetOf(userId) })),
    };
  },
};

export const orderHistory: Scenario = {
  name: 'order-history',
  summary: 'The newest ten orders of accounts with 10,000 of them, beside the same of accounts with 10.',
  connections: 4,
  aim: 0.5,
  p99Times: 2,
  writes: true,
  prepare: async ({ startStore }) => {
    const store = await startStore();
    const requestsOf = async (people: number, orders: number) =>
      (await collectors(store, people, orders)).map(({ token }) =>
        operationRequest('purchases.listOrders', { query: { limit: 10 } }, { token }),
      );
    const bareRequests = await requestsOf(20, 10);
    return {
      store,
      requests: await requestsOf(2, 10_000),
      bareRequests,
      startBare: () => Promise.resolve(store),
    };
  },
};
