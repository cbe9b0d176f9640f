import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../harness/eventually.ts';
import { forms, startTestStore } from '../harness/store.ts';
import { jsonOf, type Sent, type StoreClient } from '../harness/store-client.ts';

interface Cart {
  id: string;
  total: number;
  lines: { lineId: string; problem: string | null }[];
  isPurchasable: boolean;
}
interface Order {
  id: string;
  state: string;
  total: number;
  lines: { lineId: string }[];
}
interface Page<Item> {
  items: Item[];
}

/** Catalog, carts, orders and payments as they are, together. */
describe.each(forms)('somebody who buys, %s', (form) => {
  let client: StoreClient;
  beforeAll(async () => {
    ({ client } = await startTestStore({ form }));
    const games = [710_001, 710_002].map((appId) => ({
      appId,
      name: `Game ${appId}`,
      prices: [{ region: 'USD', amount: 999 }],
      releaseDate: { date: '2020-01-01', precision: 'day' },
    }));
    jsonOf(await client.send({ ...administrator(client), method: 'POST', path: '/v1/games/import', json: { games } }));
  });

  it('has what was paid for, and gives it back', async () => {
    const { userId, token } = await client.player();
    const ask = async <Body>(method: string, path: string, json?: Sent['json']) =>
      jsonOf<Body>(
        await client.send({
          method,
          path,
          token,
          headers: { 'idempotency-key': randomUUID() },
          ...(json !== undefined && { json }),
        }),
      );
    const balance = async () =>
      (await ask<{ balances: { balance: number }[] }>('GET', '/v1/wallet')).balances.map(({ balance }) => balance);
    await client.send({
      ...administrator(client),
      method: 'POST',
      path: `/v1/wallets/${userId}/credits`,
      headers: { 'idempotency-key': randomUUID() },
      json: { amount: { amount: 5000, currency: 'USD' }, reason: 'A prize' },
    });

    for (const itemId of [710_001, 710_002]) {
      await eventually(async () => {
        const cart = await ask<Cart>('POST', '/v1/carts/current/lines', { kind: 'app', itemId });
        expect(cart.lines.map(({ problem }) => problem)).toEqual(cart.lines.map(() => null));
      });
    }
    const cart = await ask<Cart>('GET', '/v1/carts/current');
    expect([cart.total, cart.isPurchasable]).toEqual([1998, true]);
    const order = await ask<Order>('POST', '/v1/orders', {
      cartId: cart.id,
      expectedTotal: { amount: 1998, currency: 'USD' },
      payment: { useWallet: true, paymentMethodId: null },
    });
    expect([order.state, order.total]).toEqual(['fulfilled', 1998]);
    expect(await balance()).toEqual([3002]);
    const library = async () =>
      (await ask<Page<{ appIds: number[] }>>('GET', '/v1/library')).items.flatMap(({ appIds }) => appIds).toSorted();
    expect(await library()).toEqual([710_001, 710_002]);
    // The order has closed the cart.
    await eventually(async () => expect((await client.send({ path: '/v1/carts/current', token })).status).toBe(404));

    const lineIds = order.lines.map(({ lineId }) => lineId).slice(0, 1);
    const refund = await ask<{ state: string; amount: number }>('POST', `/v1/orders/${order.id}/refunds`, { lineIds });
    expect([refund.state, refund.amount]).toEqual(['done', 999]);
    expect(await balance()).toEqual([4001]);
    expect(await library()).toHaveLength(1);
  });
});

function administrator(client: StoreClient): Pick<Sent, 'token'> {
  return { token: client.administrator };
}
