import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { eventually } from './eventually.ts';
import { jsonOf, type Sent, type SignedIn, type StoreClient } from './store-client.ts';

export interface Order {
  id: string;
  state: string;
  total: number;
  lines: { lineId: string; itemId: number }[];
}

interface Cart {
  id: string;
  total: number;
  lines: { itemId: number; problem: string | null }[];
}

/** Somebody in a running store with all of commerce, who buys by the API as everybody does. */
export interface Customer extends SignedIn {
  ask<Body>(method: string, path: string, json?: Sent['json']): Promise<Body>;
  /** Puts games into the cart, as soon as the shop knows them. */
  fillCart(...appIds: number[]): Promise<Cart>;
  /** Buys games from the wallet, and waits until the order has closed its cart. */
  buy(...appIds: number[]): Promise<Order>;
}

/** Opens an account with so many hundredths of US dollars. */
export async function newCustomer(client: StoreClient, amount = 0): Promise<Customer> {
  const account = await client.player();
  const { token } = account;
  const send = (method: string, path: string, json?: Sent['json'], by = token) => {
    const headers = { 'idempotency-key': randomUUID() };
    return client.send({ method, path, token: by, headers, ...(json !== undefined && { json }) });
  };
  const ask: Customer['ask'] = async (...sent) => jsonOf(await send(...sent));
  const fillCart: Customer['fillCart'] = async (...appIds) => {
    for (const itemId of appIds) {
      await eventually(async () => {
        const { lines } = await ask<Cart>('POST', '/v1/carts/current/lines', { kind: 'app', itemId });
        expect(lines.find((line) => line.itemId === itemId)?.problem).toBeNull();
      });
    }
    return ask('GET', '/v1/carts/current');
  };
  if (amount > 0) {
    const credit = { amount: { amount, currency: 'USD' }, reason: 'A prize' };
    jsonOf(await send('POST', `/v1/wallets/${account.userId}/credits`, credit, client.administrator));
  }
  return {
    ...account,
    ask,
    fillCart,
    async buy(...appIds) {
      const { id, total } = await fillCart(...appIds);
      const payment = { useWallet: true, paymentMethodId: null };
      const expectedTotal = { amount: total, currency: 'USD' };
      const order = await ask<Order>('POST', '/v1/orders', { cartId: id, expectedTotal, payment });
      await eventually(async () => expect((await send('GET', '/v1/carts/current')).status).toBe(404));
      return order;
    },
  };
}
