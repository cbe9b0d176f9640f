import { describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../../test/harness/eventually.ts';
import { startPurchases } from '../../../../../test/harness/shoppers.ts';
import { newId } from '../../../kernel/identifiers.ts';

const store = await startPurchases();
const { commerce, checkout, of, ask } = store;

const statesOf = async (orderId: string) =>
  (await ask('select state from order_history where order_id = $1 order by version', orderId)).map(
    ({ state }) => state,
  );
const licencesOf = (userId: string) => ask('select package_id, kind, state from licence where user_id = $1', userId);
const refused = (code: string, more = {}) => expect.objectContaining({ code, ...more });

/** I7: each state of an order has one row of its history and one event. */
async function expectOneEventEach(orderId: string): Promise<void> {
  const history = await ask('select version from order_history where order_id = $1 order by version', orderId);
  const events = await ask('select version from outbox where aggregate_id = $1 order by version', orderId);
  expect(events.map(({ version }) => Number(version))).toEqual(history.map(({ version }) => version));
}

describe('checkout', () => {
  it('pays for the cart and gives what is in it', async () => {
    const userId = newId();
    const bundle = [400, 420].map((appId) => ({
      packageId: 2_000_000_000 + appId,
      appIds: [appId],
      unreleasedAppIds: [],
      amount: 250,
    }));
    const cart = commerce.cart(userId, [
      { itemId: 620, finalAmount: 199 },
      { kind: 'bundle', itemId: 234, finalAmount: 500, packages: bundle },
    ]);
    const { status, body } = await checkout(cart);
    expect([status, body.state, body.total]).toEqual([201, 'fulfilled', 699]);
    expect(await licencesOf(userId)).toEqual(
      ['2000000400', '2000000420', '2000000620'].map((id) => ({ package_id: id, kind: 'purchase', state: 'active' })),
    );
    expect(await statesOf(body.id)).toEqual(['awaiting-payment', 'fulfilled']);
    await expectOneEventEach(body.id);
    const [placed] = (await store.events('purchases.orderPlaced')).slice(-1);
    expect(placed?.lineIds).toEqual(cart.lines.map(({ lineId }) => lineId));
    const [paid] = (await store.events('purchases.orderPaid')).slice(-1);
    expect(paid?.lines.map(({ appId, amount }) => [appId, amount])).toEqual([
      [620, 199],
      [400, 250],
      [420, 250],
    ]);
    const [spent] = (await store.events('purchases.spendChanged')).slice(-1);
    expect(spent).toEqual({ userId, version: 1, spent: { amount: 699, currency: 'USD' } });
    const { order, history } = (await of(userId).getOrder({ path: { orderId: body.id } })).body;
    expect([order, history.length]).toEqual([body, 2]);
    await expect(of(newId()).getOrder({ path: { orderId: body.id } })).rejects.toEqual(refused('not-found'));
  });

  it('asks no payment for what is free', async () => {
    const cart = commerce.cart(newId(), [{ finalAmount: 0 }]);
    commerce.called.length = 0;
    expect((await checkout(cart)).body).toMatchObject({ state: 'fulfilled', total: 0, tax: 0 });
    expect(commerce.called).toEqual(['shopping.quoteCart']);
  });

  it('buys nothing at another price than the buyer was shown', async () => {
    const userId = newId();
    const cart = commerce.cart(userId, [{ finalAmount: 500 }]);
    commerce.quotes.set(cart.cartId, { ...cart, total: 700 });
    const quote = expect.objectContaining({ total: 700 });
    await expect(checkout(cart)).rejects.toMatchObject({ code: 'price-changed', extensions: { quote } });
    expect(await licencesOf(userId)).toEqual([]);
  });

  it('refuses carts that can not be ordered, and payments that leave something open', async () => {
    const userId = newId();
    const cart = commerce.cart(userId, [{}]);
    await expect(checkout({ ...cart, userId: newId() })).rejects.toEqual(refused('order-cart-not-found'));
    await expect(checkout(commerce.cart(userId, []))).rejects.toMatchObject({
      code: 'cart-not-orderable',
      extensions: { reason: 'cart-empty' },
    });
    const payment = { useWallet: 100, paymentMethodId: null };
    await expect(
      of(userId).checkout({ headers: { 'Idempotency-Key': newId() }, body: { ...store.bodyOf(cart), payment } }),
    ).rejects.toEqual(refused('payment-incomplete'));
  });

  it('sells nothing twice to one account, not even in two carts at once', async () => {
    const userId = newId();
    const carts = [1, 2, 3].map(() => commerce.cart(userId, [{ itemId: 10 }, { itemId: 20 }]));
    const results = await Promise.allSettled(carts.map((cart) => checkout(cart)));
    const codes = results.map((result) => (result.status === 'fulfilled' ? 'bought' : result.reason.code));
    expect(codes.toSorted()).toEqual(['already-owned', 'already-owned', 'bought']);
    expect(await licencesOf(userId)).toHaveLength(2);
  });

  it('sells nothing of which another package has given all', async () => {
    const userId = newId();
    const both = [{ packageId: 77, appIds: [10, 20], unreleasedAppIds: [], amount: 999 }];
    await checkout(commerce.cart(userId, [{ kind: 'package', itemId: 77, packages: both }]));
    await expect(checkout(commerce.cart(userId, [{ itemId: 10 }, { itemId: 30 }]))).rejects.toEqual(
      refused('already-owned', { extensions: { packageIds: [2_000_000_010] } }),
    );
    expect((await checkout(commerce.cart(userId, [{ itemId: 10, recipientId: newId() }]))).status).toBe(201);
    await ask(`update licence set kind = 'trial' where user_id = $1`, userId);
    expect((await checkout(commerce.cart(userId, [{ itemId: 20 }]))).status).toBe(201);
  });

  it('waits for what is being given to the buyer, and sells nothing of which that has all', async () => {
    const userId = newId();
    const giving = await store.database.pool.connect();
    try {
      await giving.query('begin');
      await giving.query('select owned_apps($1)', [userId]);
      await giving.query(
        `insert into licence (id, user_id, package_id, app_ids, kind, state, granted_at, version)
         values ($1, $2, 77, '{10,20}', 'key', 'active', now(), 1)`,
        [newId(), userId],
      );
      const bought = Promise.allSettled([checkout(commerce.cart(userId, [{ itemId: 10 }]))]);
      await eventually(async () => {
        const waiting = `select from pg_locks where locktype = 'advisory' and not granted
          and database = (select oid from pg_database where datname = current_database())`;
        expect(await ask(waiting)).toHaveLength(1);
      });
      await giving.query('commit');
      const reason = refused('already-owned', { extensions: { packageIds: [2_000_000_010] } });
      expect(await bought).toEqual([{ status: 'rejected', reason }]);
    } finally {
      giving.release();
    }
    expect(await licencesOf(userId)).toEqual([{ package_id: '77', kind: 'key', state: 'active' }]);
  });

  it('sells a line once, whatever version its cart has and however many come at once', async () => {
    const userId = newId();
    const { lines, cartId } = commerce.cart(userId, [{ itemId: 10, recipientId: newId() }, { itemId: 20 }]);
    const versions = [1, 2, 3].map((cartVersion) => commerce.cart(userId, lines, { cartVersion }));
    // Each is asked for under a name of its own, and is a version of the same cart.
    for (const quote of versions) commerce.quotes.set(quote.cartId, { ...quote, cartId });
    const results = await Promise.allSettled(versions.map((quote) => checkout(quote)));
    const orders = (await of(userId).listOrders({ query: {} })).body.items;
    const inTheWay = refused('cart-already-ordered', { extensions: { orderId: orders[0]?.id } });
    expect(orders).toHaveLength(1);
    expect(results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))).toEqual([
      inTheWay,
      inTheWay,
    ]);
  });

  it('cancels a declined order and lets the cart be bought again', async () => {
    const userId = newId();
    const cart = commerce.cart(userId, [{ itemId: 30 }]);
    const key = newId();
    commerce.fate = 'failed';
    const declined = checkout(cart, key);
    await expect(declined).rejects.toMatchObject({
      code: 'payment-declined',
      extensions: { declineCode: 'insufficient-funds', orderId: expect.any(String) },
    });
    expect(await licencesOf(userId)).toEqual([]);
    commerce.fate = 'succeeded';
    await expect(checkout(cart, key)).rejects.toEqual(refused('payment-declined'));
    expect((await checkout(cart)).status).toBe(201);
    const orders = (await of(userId).listOrders({ query: {} })).body.items;
    expect(orders.map(({ state }) => state)).toEqual(['fulfilled', 'cancelled']);
    for (const { id } of orders) await expectOneEventEach(id);
    const pages = await of(userId).listOrders({ query: { limit: 1 } });
    const cursor = pages.body.nextCursor ?? '';
    const { items } = (await of(userId).listOrders({ query: { limit: 1, cursor } })).body;
    expect(items.map(({ id }) => id)).toEqual([orders[1]?.id]);
  });

  it('takes a payment that names no method of the buyer for declined', async () => {
    const cart = commerce.cart(newId(), [{ itemId: 31 }]);
    commerce.refusal = 'payment-method-not-found';
    await expect(checkout(cart)).rejects.toMatchObject({ extensions: { declineCode: 'payment-method-not-found' } });
    commerce.refusal = null;
  });
});

describe('a coupon', () => {
  const couponId = newId();
  const coupon = { couponId, code: 'HALF', isSingleUse: false, totalLimit: 3, perUserLimit: 1, amount: 100 };
  const buy = (userId: string, itemId: number, changes = {}) =>
    checkout(commerce.cart(userId, [{ itemId }], { coupon: { ...coupon, ...changes } }));
  const outcomes = async (attempts: Promise<unknown>[]) =>
    (await Promise.allSettled(attempts)).map(({ status }) => status).filter((status) => status === 'fulfilled').length;

  it('is redeemed as often as its limits allow, however many try at once', async () => {
    const userId = newId();
    expect(await outcomes([1, 2, 3].map((itemId) => buy(userId, itemId)))).toBe(1);
    expect(await outcomes(Array.from({ length: 8 }, () => buy(newId(), 620)))).toBe(2);
    await expect(buy(newId(), 620)).rejects.toEqual(refused('coupon-used-up'));
    const told = await store.events('purchases.orderPlaced');
    expect(told.filter((order) => order.couponId === couponId)).toHaveLength(3);
    const single = { code: 'ONCE', isSingleUse: true, totalLimit: null, perUserLimit: null };
    expect(await outcomes(Array.from({ length: 5 }, () => buy(newId(), 620, single)))).toBe(1);
  });

  it('is given back with an order that is declined', async () => {
    const userId = newId();
    const limits = { couponId: newId(), totalLimit: 1 };
    commerce.fate = 'failed';
    await expect(buy(userId, 1, limits)).rejects.toEqual(refused('payment-declined'));
    commerce.fate = 'succeeded';
    expect((await buy(userId, 1, limits)).body).toMatchObject({ couponCode: 'HALF', couponAmount: 100 });
  });
});
