import { afterEach, describe, expect, it } from '@jest/globals';
import { type OrderOperations, orderOperations } from '../test/order-operations.ts';
import {
  problem,
  type ReceivedRequest,
  type Reply,
  type ScriptedStore,
  startScriptedStore,
} from '../test/scripted-store.ts';
import { type ClientOptions, createClient, createSteamClient } from './client.ts';
import { SteamConnectionError, SteamError } from './errors.ts';

let store: ScriptedStore;
afterEach(() => store.close());

async function ordersOver(
  answer: (request: ReceivedRequest, count: number) => Reply,
  options: Partial<ClientOptions> = {},
) {
  store = await startScriptedStore(answer);
  const client = createClient<OrderOperations>(orderOperations, {
    baseUrl: store.url,
    retry: { delay: 1 },
    ...options,
  });
  return client.orders;
}

describe('a call', () => {
  it('is addressed by operation id and gives the body of the success', async () => {
    store = await startScriptedStore(() => ({ status: 200, body: { name: 'Portal 2' } }));
    const steam = createSteamClient({ baseUrl: `${store.url}/` });
    expect(await steam.catalog.getGame({ path: { id: 620 } })).toEqual({ name: 'Portal 2' });
    expect(store.requests).toMatchObject([{ method: 'GET', path: '/v1/games/620' }]);
  });

  it('sends path, query, headers and body', async () => {
    const orders = await ordersOver(() => ({ status: 200, body: { id: 'a' } }));
    await orders.replaceOrder({ path: { id: 'a/b ?' }, headers: { 'If-Match': '"1"' }, body: { note: 'ü' } });
    await orders.listOrders({ query: { limit: 2 } });
    expect(store.requests).toMatchObject([
      { method: 'PUT', path: '/v1/orders/a%2Fb%20%3F', headers: { 'if-match': '"1"' }, body: { note: 'ü' } },
      { method: 'GET', path: '/v1/orders?limit=2' },
    ]);
  });

  it('passes the idempotency key, the trace and the token on', async () => {
    const orders = await ordersOver(() => ({ status: 201, body: { id: 'a' } }), { token: 'secret' });
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    await orders.createOrder({ body: { items: [] } }, { idempotencyKey: 'key-1', traceparent });
    expect(store.requests[0]?.headers).toMatchObject({
      'idempotency-key': 'key-1',
      authorization: 'Bearer secret',
      traceparent,
    });
  });

  it('sends and gives what is no JSON as blobs', async () => {
    const orders = await ordersOver(() => ({ status: 200, text: 'small', headers: { 'Content-Type': 'image/webp' } }));
    const picture = new Blob(['large'], { type: 'image/png' });
    const answer = await orders.putReceipt({ path: { id: 'a' }, body: picture });
    expect([answer.type, await answer.text()]).toEqual(['image/webp', 'small']);
    expect(store.requests[0]).toMatchObject({ method: 'PUT', body: 'large', headers: { 'content-type': 'image/png' } });
  });

  it('throws a refusal of what is no JSON like any other', async () => {
    const orders = await ordersOver(() => problem(422, 'invalid-picture'));
    const refused = orders.putReceipt({ path: { id: 'a' }, body: new Blob([]) });
    await expect(refused).rejects.toMatchObject({ name: 'SteamError', code: 'invalid-picture' });
  });

  it('answers undefined when there is no body', async () => {
    const orders = await ordersOver(() => ({ status: 204 }));
    expect(await orders.deleteOrder({ path: { id: 'a' } })).toBeUndefined();
  });

  it('gives status and headers when asked for the whole answer', async () => {
    const orders = await ordersOver(() => ({ status: 200, body: { id: 'a' }, headers: { ETag: '"7"' } }));
    const answer = await orders.replaceOrder.answer({ path: { id: 'a' }, headers: { 'If-Match': '"6"' } });
    expect([answer.status, answer.headers.get('etag'), answer.body]).toEqual([200, '"7"', { id: 'a' }]);
  });

  it('takes 304 for an answer without a body', async () => {
    store = await startScriptedStore(() => ({ status: 304, headers: { ETag: '"7"' } }));
    const steam = createSteamClient({ baseUrl: store.url });
    const answer = await steam.catalog.getGame.answer({ path: { id: 620 }, headers: { 'If-None-Match': '"7"' } });
    expect([answer.status, answer.headers.get('etag'), answer.body]).toEqual([304, '"7"', undefined]);
    expect(store.requests[0]?.headers['if-none-match']).toBe('"7"');
  });

  it.each(['', '.', '..'])('does not let the path parameter "%s" reach another operation', async (id) => {
    const orders = await ordersOver(() => ({ status: 204 }));
    await expect(orders.deleteOrder({ path: { id } })).rejects.toThrow('/v1/orders/{id} needs the path parameter id');
    expect(store.requests).toEqual([]);
  });

  it('refuses a base address that is none', async () => {
    store = await startScriptedStore(() => 'reset');
    expect(() => createSteamClient({ baseUrl: '127.0.0.1:8000' })).toThrow('baseUrl must be an address such as');
  });

  it('uses the fetch that it was given', async () => {
    const asked: string[] = [];
    const orders = await ordersOver(() => 'reset', {
      fetch: async (request) => {
        asked.push((request as Request).url);
        return new Response(null, { status: 204 });
      },
    });
    await orders.deleteOrder({ path: { id: 'a' } });
    expect(asked).toEqual([`${store.url}/v1/orders/a`]);
  });
});

describe('a failed call', () => {
  it('throws a refusal with its code, detail, errors and request id', async () => {
    const errors = [{ in: 'body', pointer: '/items/0', message: 'must be string' }];
    const orders = await ordersOver(() =>
      problem(422, 'invalid-request', { title: 'Ungültig', detail: 'See errors', requestId: 'r-1', errors }),
    );
    const error = await orders.listOrders().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SteamError);
    expect(error).toMatchObject({
      name: 'SteamError',
      code: 'invalid-request',
      status: 422,
      title: 'Ungültig',
      detail: 'See errors',
      requestId: 'r-1',
      errors,
      message: 'See errors (422 invalid-request)',
    });
  });

  it('names the address and the cause when nobody answers', async () => {
    const orders = await ordersOver(() => 'reset', { retry: { attempts: 0 } });
    await store.close();
    const error = await orders.listOrders().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SteamConnectionError);
    expect(error).toMatchObject({
      reason: 'unreachable',
      message: expect.stringContaining(`No answer from ${store.url}: `),
    });
  });

  it.each<Reply>([
    { status: 502, text: '<html>Bad gateway</html>' },
    { status: 200, text: '<html>Hello</html>' },
  ])('says that something else than a store answered %j', async (reply) => {
    const orders = await ordersOver(() => reply);
    await expect(orders.listOrders()).rejects.toMatchObject({ name: 'SteamConnectionError', reason: 'not-a-store' });
    expect(store.requests).toHaveLength(1);
  });

  it('ends with its deadline', async () => {
    const orders = await ordersOver(() => 'silence');
    await expect(orders.listOrders({}, { deadline: 50 })).rejects.toMatchObject({
      reason: 'deadline',
      message: 'No answer within 50 ms',
    });
  });

  it("ends with the caller's signal and throws its reason", async () => {
    const controller = new AbortController();
    const orders = await ordersOver(() => {
      controller.abort(new Error('changed my mind'));
      return 'silence';
    });
    await expect(orders.listOrders({}, { signal: controller.signal })).rejects.toThrow('changed my mind');
    await expect(orders.listOrders({}, { signal: controller.signal })).rejects.toThrow('changed my mind');
    expect(store.requests).toHaveLength(1);
  });
});
