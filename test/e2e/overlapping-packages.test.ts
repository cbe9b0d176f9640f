import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { eventually } from '../harness/eventually.ts';
import { startTestStore } from '../harness/store.ts';
import { jsonOf, type Sent, type StoreClient } from '../harness/store-client.ts';

interface Cart {
  id: string;
  total: number;
  lines: { lineId: string; itemId: number; problem: string | null }[];
}
interface Order {
  id: string;
  cartId: string;
  lines: { lineId: string }[];
}

const games = [720_001, 720_002];
const packageId = 7_200;

let client: StoreClient;
beforeAll(async () => {
  ({ client } = await startTestStore({}));
  const imported = games.map((appId) => ({
    appId,
    name: `Game ${appId}`,
    prices: [{ region: 'USD', amount: 999 }],
    releaseDate: { date: '2020-01-01', precision: 'day' },
  }));
  await asAdministrator('POST', '/v1/games/import', { games: imported });
  const both = { name: 'Both', appIds: games, prices: [{ region: 'USD', amount: 1499 }] };
  await asAdministrator('PUT', `/v1/packages/${packageId}`, both);
});

const send = async <Body>(token: string, method: string, path: string, json?: Sent['json']) => {
  const headers = { 'idempotency-key': randomUUID() };
  return jsonOf<Body>(await client.send({ method, path, token, headers, ...(json !== undefined && { json }) }));
};
const asAdministrator = (method: string, path: string, json: Sent['json']) =>
  send(client.administrator, method, path, json);

it('an app that two packages hold stays when one of them is given back (I5)', async () => {
  const { userId, token } = await client.player();
  const ask = <Body>(method: string, path: string, json?: Sent['json']) => send<Body>(token, method, path, json);
  const credit = { amount: { amount: 5000, currency: 'USD' }, reason: 'A prize' };
  await asAdministrator('POST', `/v1/wallets/${userId}/credits`, credit);
  const add = (kind: string, itemId: number) => ask<Cart>('POST', '/v1/carts/current/lines', { kind, itemId });
  const buy = async (kind: string, itemId: number, amount: number) => {
    await eventually(async () => {
      const cart = await add(kind, itemId);
      expect([cart.total, ...cart.lines.map(({ problem }) => problem)]).toEqual([amount, null]);
    });
    const { id: cartId } = await ask<Cart>('GET', '/v1/carts/current');
    const payment = { useWallet: true, paymentMethodId: null };
    return ask<Order>('POST', '/v1/orders', { cartId, expectedTotal: { amount, currency: 'USD' }, payment });
  };
  const owned = async () => {
    const answers = await Promise.all(
      games.map((appId) => ask<{ ownsApp: boolean }>('GET', `/v1/library/apps/${appId}`)),
    );
    return answers.map(({ ownsApp }) => ownsApp);
  };

  await buy('app', games[0] ?? 0, 999);
  expect(await owned()).toEqual([true, false]);
  // Who owns a part pays the whole.
  const order = await buy('package', packageId, 1499);
  expect(await owned()).toEqual([true, true]);
  // All that it holds is owned, and so is it.
  await eventually(async () => {
    const cart = await add('package', packageId);
    // An event closes the cart that was bought.
    expect([cart.id === order.cartId, ...cart.lines.map(({ problem }) => problem)]).toEqual([false, 'owned']);
  });

  const lineIds = order.lines.map(({ lineId }) => lineId);
  expect(await ask('POST', `/v1/orders/${order.id}/refunds`, { lineIds })).toMatchObject({ state: 'done' });
  expect(await owned()).toEqual([true, false]);
  await eventually(async () => {
    const { lines } = await ask<Cart>('GET', '/v1/carts/current');
    expect(lines.map(({ itemId, problem }) => [itemId, problem])).toEqual([[packageId, null]]);
  });

  await client.send({ method: 'POST', path: `/v1/packages/${packageId}/delisting`, token: client.administrator });
  await eventually(async () => {
    const { lines } = await ask<Cart>('GET', '/v1/carts/current');
    expect(lines.map(({ problem }) => problem)).toEqual(['delisted']);
  });
});
