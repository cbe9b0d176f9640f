import { afterEach, describe, expect, it } from '@jest/globals';
import { type OrderOperations, orderOperations } from '../test/order-operations.ts';
import { type ScriptedStore, startScriptedStore } from '../test/scripted-store.ts';
import { createClient } from './client.ts';

let store: ScriptedStore;
afterEach(() => store.close());

const answers = [
  { items: [{ id: 'a' }, { id: 'b' }], nextCursor: 'after b' },
  { items: [], nextCursor: 'still empty' },
  { items: [{ id: 'c' }], nextCursor: null },
];

async function listOrders() {
  store = await startScriptedStore((_, count) => ({ status: 200, body: answers[count] }));
  return createClient<OrderOperations>(orderOperations, { baseUrl: store.url }).orders.listOrders;
}

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = [];
  for await (const value of values) list.push(value);
  return list;
}

describe('pages', () => {
  it('gives the items of all pages and keeps the query', async () => {
    const list = await listOrders();
    expect(await all(list.pages({ query: { limit: 2 } }))).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
    expect(store.requests.map(({ path }) => path)).toEqual([
      '/v1/orders?limit=2',
      '/v1/orders?limit=2&cursor=after%20b',
      '/v1/orders?limit=2&cursor=still%20empty',
    ]);
  });

  it('gives the pages themselves', async () => {
    const list = await listOrders();
    expect(await all(list.pages().byPage())).toEqual(answers);
  });

  it('fetches a page only when it is needed', async () => {
    const list = await listOrders();
    const pages = list.pages();
    expect(store.requests).toHaveLength(0);
    for await (const order of pages) if (order.id === 'b') break;
    expect(store.requests).toHaveLength(1);
  });

  it('throws what a page throws', async () => {
    store = await startScriptedStore((_, count) => (count === 0 ? { status: 200, body: answers[0] } : 'reset'));
    const options = { baseUrl: store.url, retry: { attempts: 0 } };
    const { listOrders: list } = createClient<OrderOperations>(orderOperations, options).orders;
    await expect(all(list.pages())).rejects.toMatchObject({ reason: 'unreachable' });
  });
});
