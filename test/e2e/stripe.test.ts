import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../harness/eventually.ts';
import { type Form, forms, startTestStore } from '../harness/store.ts';
import { jsonOf, type StoreClient } from '../harness/store-client.ts';
import { startStripeDouble, type StripeDouble } from '../harness/stripe-double/start-stripe-double.ts';

interface Order {
  id: string;
  state: string;
  total: number;
  lines: { lineId: string }[];
}

const price = 999;

/** A store that takes payments by Stripe, whose double stands in for it. */
describe.each(forms)('somebody who buys by a card at Stripe, %s', (form: Form) => {
  let double: StripeDouble;
  let client: StoreClient;
  const delivered: number[] = [];

  beforeAll(async () => {
    double = await startStripeDouble(async ({ body, signature }) => {
      const headers = { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': signature };
      const path = '/v1/payments/webhooks/stripe';
      delivered.push((await client.send({ method: 'POST', path, headers, body })).status);
    });
    const environment = {
      STRIPE_SECRET_KEY: double.secretKey,
      STRIPE_WEBHOOK_SECRET: double.webhookSecret,
      STRIPE_URL: double.url,
    };
    ({ client } = await startTestStore({ form, environment, packages: [] }));
    const games = [720_001, 720_002].map((appId) => ({
      appId,
      name: `Game ${appId}`,
      prices: [{ region: 'USD', amount: price }],
      releaseDate: { date: '2020-01-01', precision: 'day' },
    }));
    const token = client.administrator;
    jsonOf(await client.send({ token, method: 'POST', path: '/v1/games/import', json: { games } }));
  });
  afterAll(() => double.close());

  async function customer(...behaviours: string[]) {
    const { token } = await client.player();
    const ask = async <Body>(method: string, path: string, json?: object) =>
      jsonOf<Body>(
        await client.send({ method, path, token, headers: { 'idempotency-key': randomUUID() }, ...(json && { json }) }),
      );
    const method = await ask<{ id: string; kind: string; lastFour: string }>('POST', '/v1/payment-methods', {
      token: double.books.addMethod(behaviours, 'US'),
    });
    expect(method).toMatchObject({ kind: 'card', lastFour: '4242' });
    const buy = async (itemIds: number[]) => {
      for (const itemId of itemIds)
        await eventually(() => ask('POST', '/v1/carts/current/lines', { kind: 'app', itemId }));
      const cart = await ask<{ id: string; total: number }>('GET', '/v1/carts/current');
      return ask<Order>('POST', '/v1/orders', {
        cartId: cart.id,
        expectedTotal: { amount: cart.total, currency: 'USD' },
        payment: { useWallet: false, paymentMethodId: method.id },
      });
    };
    const orderNow = async (id: string) => (await ask<{ order: Order }>('GET', `/v1/orders/${id}`)).order;
    const library = async () => {
      const { items } = await ask<{ items: { appIds: number[] }[] }>('GET', '/v1/library');
      return items.flatMap(({ appIds }) => appIds).toSorted();
    };
    return { ask, buy, orderNow, library };
  }

  const reconciled = async () =>
    jsonOf<{ compared: number; differences: object[] }>(
      await client.send({ token: client.administrator, method: 'POST', path: '/v1/payments/reconciliations' }),
    );

  it('has what was paid for, and gets back what he gives back', async () => {
    const { ask, buy, library, orderNow } = await customer();
    const order = await buy([720_001, 720_002]);
    expect([order.state, order.total]).toEqual(['fulfilled', 2 * price]);
    expect(double.books.intentOf(`order:${order.id}`)).toMatchObject({
      status: 'succeeded',
      amount_received: 2 * price,
      currency: 'usd',
    });
    expect(await library()).toEqual([720_001, 720_002]);

    const [line] = order.lines;
    const lineIds = [line?.lineId];
    const refund = await ask<object>('POST', `/v1/orders/${order.id}/refunds`, { lineIds, to: 'origin' });
    expect(refund).toMatchObject({ state: 'done', amount: price });
    expect(double.books.refunds).toMatchObject([{ amount: price, status: 'succeeded' }]);
    expect((await orderNow(order.id)).state).toBe('partially-refunded');
    expect(await library()).toHaveLength(1);
    expect(await reconciled()).toMatchObject({ compared: 2, differences: [] });
  });

  it('has nothing when the card is declined', async () => {
    const { ask, buy, library } = await customer('decline-insufficient_funds');
    await expect(buy([720_001])).rejects.toThrow(/payment-declined|insufficient_funds/);
    expect(await library()).toEqual([]);
    expect((await ask<{ items: { state: string }[] }>('GET', '/v1/payments')).items).toMatchObject([
      { state: 'failed', declineCode: 'insufficient_funds' },
    ]);
  });

  it('loses what he has charged back, until his bank gives the money to the store after all', async () => {
    const { buy, library, orderNow } = await customer('lost-capture');
    const order = await buy([720_001]);
    await eventually(async () => expect((await orderNow(order.id)).state).toBe('fulfilled'));
    double.books.openDispute(`order:${order.id}`);
    await eventually(async () => expect((await orderNow(order.id)).state).toBe('charged-back'));
    expect(await library()).toEqual([]);
    await eventually(async () => expect(await reconciled()).toMatchObject({ differences: [] }));
    double.books.winDispute(`order:${order.id}`);
    await eventually(async () => expect((await orderNow(order.id)).state).toBe('fulfilled'));
    expect(await library()).toEqual([720_001]);
    await eventually(async () => expect(await reconciled()).toMatchObject({ differences: [] }));
  });

  it('is told of by webhooks that are signed, and by no others', async () => {
    expect(delivered.length).toBeGreaterThan(0);
    expect(new Set(delivered)).toEqual(new Set([204]));
    const forged = await client.send({
      method: 'POST',
      path: '/v1/payments/webhooks/stripe',
      headers: { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': 't=1,v1=00' },
      body: '{}',
    });
    expect([forged.status, forged.text]).toEqual([400, expect.stringContaining('invalid-webhook-signature')]);
  });
});
