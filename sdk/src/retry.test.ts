import { afterEach, describe, expect, it } from '@jest/globals';
import { type OrderOperations, orderOperations } from '../test/order-operations.ts';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../test/scripted-store.ts';
import { createClient } from './client.ts';
import { delayBefore } from './retry.ts';

const busy = problem(503, 'unavailable');

describe('delayBefore', () => {
  const policy = { attempts: 9, delay: 200 };

  it.each([
    [1, 100, 200],
    [2, 200, 400],
    [3, 400, 800],
    [20, 5_000, 10_000],
  ])('before repetition %i is random between %i and %i ms', (repetition, least, most) => {
    for (let sample = 0; sample < 100; sample += 1) {
      const delay = delayBefore(repetition, policy);
      expect(delay).toBeGreaterThanOrEqual(least);
      expect(delay).toBeLessThanOrEqual(most);
    }
  });

  it('is what Retry-After asks for, in seconds or as a date', () => {
    expect(delayBefore(1, policy, '7')).toBe(7_000);
    const date = delayBefore(1, policy, new Date(Date.now() + 60_000).toUTCString());
    expect(date).toBeGreaterThan(58_000);
    expect(date).toBeLessThanOrEqual(60_000);
  });

  it.each(['', 'soon', '-3', new Date(0).toUTCString()])(
    'is its own against the unusable Retry-After "%s"',
    (given) => {
      expect(delayBefore(1, policy, given)).toBeLessThanOrEqual(200);
    },
  );
});

describe('a call that fails at first', () => {
  let store: ScriptedStore;
  afterEach(() => store.close());

  async function ordersOver(answer: (count: number) => Reply, deadline?: number) {
    store = await startScriptedStore((_, count) => answer(count));
    const options = { baseUrl: store.url, retry: { delay: 1 }, ...(deadline && { deadline }) };
    return createClient<OrderOperations>(orderOperations, options).orders;
  }

  const order: Reply = { status: 200, body: { id: 'a' } };
  const failures: [string, Reply][] = [
    ['a cut connection', 'reset'],
    ['503', busy],
    ['429', problem(429, 'rate-limited')],
  ];

  describe.each(failures)('with %s', (_name, failure) => {
    it('is repeated when it is a GET, PUT or DELETE', async () => {
      const orders = await ordersOver((count) => (count % 2 === 0 ? failure : order));
      await orders.listOrders();
      await orders.replaceOrder({ path: { id: 'a' }, headers: { 'If-Match': '"1"' }, body: { note: 'n' } });
      await orders.deleteOrder({ path: { id: 'a' } });
      expect(store.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'PUT', 'PUT', 'DELETE', 'DELETE']);
      expect(store.requests[3]?.body).toEqual({ note: 'n' });
    });

    it('is repeated as a POST with the same Idempotency-Key', async () => {
      const orders = await ordersOver((count) => (count === 0 ? failure : order));
      await orders.createOrder({ body: { items: ['x'] } }, { idempotencyKey: 'key-1' });
      const sent = store.requests.map(({ body, headers }) => [headers['idempotency-key'], body]);
      expect(sent).toEqual([
        ['key-1', { items: ['x'] }],
        ['key-1', { items: ['x'] }],
      ]);
    });

    it('is never repeated as a POST without a key', async () => {
      store = await startScriptedStore(() => failure);
      const table = { 'orders.pay': ['POST', '/v1/pay'] } as const;
      interface Pay {
        'orders.pay': { responses: { 204: { content?: never } } };
      }
      const { orders } = createClient<Pay>(table, { baseUrl: store.url, retry: { delay: 1 } });
      await expect(orders.pay()).rejects.toMatchObject({ name: expect.stringMatching(/^Steam/) });
      expect(store.requests).toHaveLength(1);
    });
  });

  it('gives the last error after three repetitions', async () => {
    const orders = await ordersOver(() => busy);
    await expect(orders.listOrders()).rejects.toMatchObject({ code: 'unavailable' });
    expect(store.requests).toHaveLength(4);
  });

  it.each([400, 404, 409, 500])('is not repeated after %i', async (status) => {
    const orders = await ordersOver(() => problem(status, 'internal-error'));
    await expect(orders.listOrders()).rejects.toMatchObject({ status });
    expect(store.requests).toHaveLength(1);
  });

  it('waits as Retry-After asks', async () => {
    const orders = await ordersOver((count) => (count === 0 ? { ...busy, headers: { 'Retry-After': '1' } } : order));
    const start = performance.now();
    await orders.listOrders();
    expect(performance.now() - start).toBeGreaterThanOrEqual(990);
  });

  it('tells the refusal at once when Retry-After lies beyond the deadline', async () => {
    const orders = await ordersOver(() => ({ ...busy, headers: { 'Retry-After': '60' } }), 5_000);
    const start = performance.now();
    await expect(orders.listOrders()).rejects.toMatchObject({ code: 'unavailable' });
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(store.requests).toHaveLength(1);
  });

  it("stops waiting when the caller's signal aborts", async () => {
    const controller = new AbortController();
    const orders = await ordersOver(() => ({ ...busy, headers: { 'Retry-After': '20' } }));
    const failure = orders.listOrders({}, { signal: controller.signal }).catch((error: unknown) => error);
    while (store.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    controller.abort(new Error('enough'));
    expect(await failure).toMatchObject({ message: 'enough' });
  });
});
