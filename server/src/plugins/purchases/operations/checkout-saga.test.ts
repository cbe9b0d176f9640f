import { describe, expect, it } from '@jest/globals';
import type { Fate } from '../../../../../test/harness/fake-commerce.ts';
import { startPurchases } from '../../../../../test/harness/shoppers.ts';
import { newId } from '../../../kernel/identifiers.ts';

const store = await startPurchases();
const { commerce, checkout, of, ask } = store;

const minute = 60_000;
const only = async (userId: string) => {
  const { items } = (await of(userId).listOrders({ query: {} })).body;
  expect(items).toHaveLength(1);
  const [order] = items;
  if (!order) throw new Error('There is no order');
  return order;
};
const activeOf = async (userId: string) =>
  (await ask(`select state from licence where user_id = $1`, userId)).map(({ state }) => state);
const chargesOf = (orderId: string) =>
  commerce.called.filter((call) => call === `payments.chargeOrder ${orderId}`).length;
const paymentChanged = (orderId: string, userId: string, charge = commerce.charges.get(orderId)) => ({
  payload: { paymentId: charge?.paymentId, version: charge?.version, purpose: 'order', orderId, userId, charge },
});

/** An attempt to buy whose payment meets a fate. */
async function attempt(fate: Fate) {
  const userId = newId();
  const key = newId();
  // What holds until the order ends, whenever the test has turned the clock to.
  const validUntil = new Date(store.clock.now().getTime() + 10 * minute).toISOString();
  const cart = commerce.cart(userId, [{ itemId: 620 }], { validUntil });
  commerce.fate = fate;
  const outcome = await checkout(cart, key).then(
    ({ status }) => status,
    (error: { code: string }) => error.code,
  );
  commerce.fate = 'succeeded';
  return { userId, key, cart, outcome, order: await only(userId) };
}

describe('a request that dies', () => {
  it('after the money was taken ends paid once by a retry under the same key', async () => {
    const { cart, key, outcome, userId, order } = await attempt('lost after');
    expect([outcome, order.state]).toEqual(['unavailable', 'awaiting-payment']);
    expect((await checkout(cart, key)).body).toMatchObject({ id: order.id, state: 'fulfilled' });
    expect(await activeOf(userId)).toEqual(['active']);
    expect(commerce.charges.get(order.id)?.captured).toBe(order.total);
  });

  it('after the money was taken goes forward by due work', async () => {
    const { userId, order, cart, key } = await attempt('lost after');
    store.clock.turn(minute);
    await store.settle();
    expect((await only(userId)).state).toBe('fulfilled');
    expect((await checkout(cart, key)).body).toMatchObject({ id: order.id, state: 'fulfilled' });
    expect(chargesOf(order.id)).toBe(1);
  });

  it('before the money was taken goes back by due work, and all is released', async () => {
    const { userId, order, cart, key } = await attempt('lost before');
    store.clock.turn(minute);
    await store.settle();
    expect(await only(userId)).toMatchObject({ state: 'cancelled', declineCode: 'timed-out' });
    expect(await activeOf(userId)).toEqual([]);
    await expect(checkout(cart, key)).rejects.toMatchObject({ code: 'payment-declined' });
    expect(chargesOf(order.id)).toBe(1);
    expect(commerce.charges.has(order.id)).toBe(false);
  });

  it('twice has a minute for its third attempt too', async () => {
    const { userId, order, cart, key } = await attempt('lost before');
    for (const isCartClosed of [false, true]) {
      store.clock.turn(minute - 1_000);
      if (isCartClosed) commerce.quotes.delete(cart.cartId);
      commerce.fate = 'lost before';
      await expect(checkout(cart, key)).rejects.toMatchObject({ code: 'unavailable' });
      commerce.fate = 'succeeded';
      store.clock.turn(minute - 1_000);
      await store.settle();
      expect((await only(userId)).state).toBe('awaiting-payment');
    }
    expect((await checkout(cart, key)).body).toMatchObject({ id: order.id, state: 'fulfilled' });
  });

  it('again and again keeps what it has reserved no longer than its quote', async () => {
    const { userId, cart, key } = await attempt('lost before');
    for (let minutes = 0.5; minutes <= 10; minutes += 0.5) {
      store.clock.turn(minute / 2);
      await store.settle();
      const { state } = await only(userId);
      expect([minutes, state]).toEqual([minutes, minutes < 10 ? 'awaiting-payment' : 'cancelled']);
      commerce.fate = 'lost before';
      const code = minutes < 10 ? 'unavailable' : 'payment-declined';
      await expect(checkout(cart, key)).rejects.toMatchObject({ code });
      commerce.fate = 'succeeded';
    }
    expect(await activeOf(userId)).toEqual([]);
  });

  it('is not forgotten while the payments can not be asked', async () => {
    const { userId } = await attempt('lost after');
    commerce.fate = 'lost before';
    store.clock.turn(minute);
    await store.settle();
    expect((await only(userId)).state).toBe('awaiting-payment');
    commerce.fate = 'succeeded';
    store.clock.turn(minute);
    await store.settle();
    expect((await only(userId)).state).toBe('fulfilled');
  });

  it('can be finished even though its cart is closed meanwhile', async () => {
    const { cart, key, order } = await attempt('lost after');
    commerce.quotes.delete(cart.cartId);
    expect((await checkout(cart, key)).body).toMatchObject({ id: order.id, state: 'fulfilled' });
  });
});

describe('a payment that comes to another end later', () => {
  it('takes everything back when it was charged back', async () => {
    const { order, userId } = await attempt('succeeded');
    commerce.move(order.id, { state: 'charged-back' });
    await store.deliver('payments.paymentChanged', paymentChanged(order.id, userId));
    expect((await only(userId)).state).toBe('charged-back');
    expect(await activeOf(userId)).toEqual(['revoked']);
    const [spent] = (await store.events('purchases.spendChanged')).slice(-1);
    expect(spent).toMatchObject({ userId, spent: { amount: 0 } });
    const versions = await ask(
      'select version::integer from outbox where aggregate_id = $1 order by version',
      order.id,
    );
    expect(versions.map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('is given back once when it was captured after the order was cancelled', async () => {
    const { order, userId } = await attempt('lost before');
    store.clock.turn(minute);
    await store.settle();
    expect((await only(userId)).state).toBe('cancelled');
    commerce.capture(order.id, order.total);
    const late = paymentChanged(order.id, userId);
    await store.deliver('payments.paymentChanged', late);
    await store.deliver('payments.paymentChanged', late);
    store.clock.turn(minute);
    await store.settle();
    expect([...commerce.refunds.values()].filter(({ orderId }) => orderId === order.id)).toHaveLength(1);
    expect((await only(userId)).state).toBe('cancelled');
  });
});

describe('a payment that is not decided yet', () => {
  it('is answered with 202, and the order goes on when it is approved', async () => {
    const { outcome, order, userId } = await attempt('init');
    expect([outcome, order.redirectUrl]).toEqual([202, 'https://pay.example/approve']);
    // A look before its time changes nothing.
    store.clock.turn(2 * minute);
    await store.settle();
    const charge = commerce.move(order.id, { state: 'succeeded', captured: order.total });
    await store.deliver('payments.paymentChanged', paymentChanged(order.id, userId));
    expect(await only(userId)).toMatchObject({ state: 'fulfilled', redirectUrl: null, version: 2 });
    // The same again, and what comes late, moves nothing (R6).
    const late = { ...charge, state: 'approved' as const, version: 1 };
    await store.deliver(
      'payments.paymentChanged',
      paymentChanged(order.id, userId, late),
      paymentChanged(order.id, userId),
    );
    expect(await only(userId)).toMatchObject({ state: 'fulfilled', version: 2 });
    expect([...commerce.refunds.values()].map(({ orderId }) => orderId)).not.toContain(order.id);
  });

  it('is called off when the quote has run out', async () => {
    const { order, userId } = await attempt('init');
    store.clock.turn(10 * minute);
    await store.settle();
    expect(await only(userId)).toMatchObject({ state: 'cancelled', declineCode: 'cancelled' });
    expect(commerce.charges.get(order.id)?.state).toBe('failed');
  });

  it('is held as long as it is reviewed', async () => {
    const { outcome, order, userId } = await attempt('held');
    expect([outcome, order.state]).toEqual([202, 'held']);
    store.clock.turn(60 * minute);
    await store.settle();
    expect((await only(userId)).state).toBe('held');
    commerce.move(order.id, { state: 'failed', declineCode: 'suspected-fraud' });
    await store.deliver('payments.paymentChanged', paymentChanged(order.id, userId));
    expect(await only(userId)).toMatchObject({ state: 'cancelled', declineCode: 'suspected-fraud' });
    const { history } = (await of(userId).getOrder({ path: { orderId: order.id } })).body;
    expect(history.map(({ state }) => state)).toEqual(['awaiting-payment', 'held', 'cancelled']);
  });
});
