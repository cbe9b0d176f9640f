import { describe, expect, it } from '@jest/globals';
import { newId } from '../../server/src/kernel/identifiers.ts';
import { payments } from '../../server/src/plugins/payments/plugin.ts';
import { purchases } from '../../server/src/plugins/purchases/plugin.ts';
import { shopping } from '../../server/src/plugins/shopping/plugin.ts';
import { sampleOffer } from '../../server/src/plugins/shopping/sample-offers.ts';
import { users } from '../../server/src/plugins/users/plugin.ts';
import { ledgerInvariants } from '../../server/src/verification/ledger-invariants.ts';
import { orderInvariants } from '../../server/src/verification/order-invariants.ts';
import { FakeCommerce } from '../harness/fake-commerce.ts';
import { type PluginUnderTest, startPluginUnderTest } from '../harness/plugin-under-test.ts';
import { service, signedIn } from '../harness/principals.ts';
import type { MeasuredStore } from '../../bench/src/scenario.ts';
import { newBuyers } from '../../bench/src/shop/buyers.ts';
import { fillCarts, soldApps } from '../../bench/src/shop/carts.ts';
import { cartsOfTwo, checkoutOf } from '../../bench/src/shop/checkouts.ts';
import { collectors } from '../../bench/src/shop/collectors.ts';

const commerce = new FakeCommerce();
const accounts = await startPluginUnderTest(users);
const books = await startPluginUnderTest(payments);
const orders = await startPluginUnderTest(purchases, { calls: commerce });
const offers = [620, 400, 220, 240].map((appId) => sampleOffer(appId));
const carts = await startPluginUnderTest(shopping, {
  calls: { call: () => Promise.resolve({ status: 200, body: { items: offers } }) },
});
const urlOf = ({ database }: Pick<PluginUnderTest<never>, 'database'>): string =>
  database.pool.options.connectionString ?? '';
const store = {
  databases: { users: urlOf(accounts), payments: urlOf(books), purchases: urlOf(orders), shopping: urlOf(carts) },
} as Partial<MeasuredStore> as MeasuredStore;
await carts.deliver('catalog.gamesImported', { payload: { gameIds: offers.map(({ gameId }) => gameId) } });
await carts.runJobs();

describe('a buyer that was made in bulk', () => {
  it('is signed in and has money, and the books balance', async () => {
    const [buyer, other] = await newBuyers(store, 2);
    const { body } = await accounts.as(service).users.introspect({ body: { token: buyer?.token ?? '' } });
    expect(body).toMatchObject({ active: true, userId: buyer?.userId });
    const wallet = await books.as(signedIn(other?.userId ?? '')).payments.getWallet({});
    expect(wallet.body.balances).toEqual([{ currency: 'USD', balance: 100_000_000, held: 0 }]);
    for (const { find } of ledgerInvariants) {
      expect(await find(async (_, sql, values = []) => (await books.database.pool.query(sql, values)).rows)).toEqual(
        [],
      );
    }
  });
});

describe('a cart that was filled in bulk', () => {
  it('is the one that its owner sees, and costs what the checkout expects', async () => {
    const apps = await soldApps(store, 2);
    const userId = newId();
    await carts.as(signedIn(userId)).shopping.addCartLine({ body: { kind: 'app', itemId: 620 } });
    const [filled] = await fillCarts(store, [{ userId, apps }]);
    const seen = await carts.as(signedIn(userId)).shopping.getCart({});
    expect(seen.body).toMatchObject({ id: filled?.cartId, version: 3, total: filled?.total, isPurchasable: true });
    expect(seen.body.lines.map(({ itemId, priceWhenAdded }) => [itemId, priceWhenAdded?.amount])).toEqual([
      [220, 999],
      [240, 999],
    ]);
  });

  it('is another one for each request, and other games each time', async () => {
    const requests = await cartsOfTwo(store, true, checkoutOf);
    if (typeof requests !== 'function') throw new Error('They can be sent only once');
    const [first, second] = [await requests(3), await requests(3)];
    const namesOf = (all: typeof first) =>
      new Set(all.map(({ body, headers }) => `${body} ${headers?.['idempotency-key']}`));
    expect(namesOf(first).size).toBe(3);
    expect(namesOf([...first, ...second]).size).toBe(6);
    expect(first[0]).toMatchObject({ method: 'POST', status: 201, operation: 'purchases.checkout' });
  });
});

describe('orders that were made in bulk', () => {
  it('are as those of a checkout that costs nothing', async () => {
    const [collector] = await collectors(store, 1, 12);
    const userId = newId();
    const { cartId } = commerce.cart(userId, [{ itemId: 10, amount: 0, finalAmount: 0 }]);
    const payment = { useWallet: true, paymentMethodId: null };
    await orders.as(signedIn(userId)).purchases.checkout({
      headers: { 'Idempotency-Key': newId() },
      body: { cartId, expectedTotal: { amount: 0, currency: 'USD' }, payment },
    });
    const rowsOf = async (id: string) => {
      const { rows } = await orders.database.pool.query<{ row: object }>(
        `select to_jsonb(o) || jsonb_build_object(
           'lines', (select jsonb_agg(to_jsonb(l)) from order_line l where l.order_id = o.id),
           'history', (select jsonb_agg(h.state order by h.version) from order_history h where h.order_id = o.id),
           'licences', (select jsonb_agg(to_jsonb(l)) from licence l where l.order_id = o.id)) as row
         from purchase_order o where o.user_id = $1 order by o.id limit 1`,
        [id],
      );
      return JSON.stringify(rows[0]?.row, (key, value: unknown) =>
        /(^|_)(id|at|attempt|version|name|releases_at)$/.test(key) && value !== null ? '-' : value,
      );
    };
    const bulk = JSON.parse(await rowsOf(collector?.userId ?? '')) as object;
    expect(bulk).toEqual({ ...(JSON.parse(await rowsOf(userId)) as object) });
  });

  it('are found again by a later session, and all that must hold of orders holds', async () => {
    const before = await collectors(store, 1, 30);
    const after = await collectors(store, 1, 30);
    expect(after.map(({ userId }) => userId)).toEqual(before.map(({ userId }) => userId));
    const { body } = await orders.as(signedIn(after[0]?.userId ?? '')).purchases.listLibrary({ query: { limit: 50 } });
    expect(body.items).toHaveLength(30);
    for (const { find } of orderInvariants) {
      expect(await find(async (_, sql, values = []) => (await orders.database.pool.query(sql, values)).rows)).toEqual(
        [],
      );
    }
  });
});
