import { describe, expect, it } from '@jest/globals';
import { startGivers } from '../../../../../test/harness/givers.ts';
import { expectOrdersSound } from '../../../../../test/harness/sound-orders.ts';
import { newId } from '../../../kernel/identifiers.ts';

const store = await startGivers();
const { commerce, checkout, of, key, owns, inAnHour } = store;
const minute = 60_000;

type Items = Parameters<typeof commerce.cart>[1];
type Charge = ReturnType<typeof commerce.move>;

async function buy(items: Items, userId = newId()) {
  const { body: order } = await checkout(commerce.cart(userId, items, { validUntil: inAnHour() }));
  return { userId, order };
}
type Bought = Awaited<ReturnType<typeof buy>>;

const orderOf = async ({ userId, order }: Bought) => (await of(userId).getOrder({ path: { orderId: order.id } })).body;
const stateOf = async (bought: Bought) => (await orderOf(bought)).order.state;
const tell = ({ userId, order }: Bought, charge: Charge) =>
  store.deliver('payments.paymentChanged', {
    payload: {
      paymentId: charge.paymentId,
      version: charge.version,
      purpose: 'order',
      orderId: order.id,
      userId,
      charge,
    },
  });
const askBack = ({ userId, order }: Bought, place = 0) =>
  of(userId).requestRefund({
    path: { orderId: order.id },
    headers: key(),
    body: { lineIds: [order.lines[place]?.lineId ?? ''] },
  });
const lastRefund = async ({ userId, order }: Bought) =>
  (await of(userId).listOrderRefunds({ path: { orderId: order.id } })).body.items.at(-1);
const spentBy = async (userId: string) =>
  (await store.events('purchases.spendChanged')).findLast((event) => event.userId === userId)?.spent.amount;
const due = async () => {
  store.clock.turn(minute);
  await store.settle();
};

async function chargeBack(bought: Bought): Promise<void> {
  await tell(bought, commerce.move(bought.order.id, { state: 'charged-back' }));
  expect(await stateOf(bought)).toBe('charged-back');
  await due();
  expect(await stateOf(bought)).toBe('charged-back');
}

/** The store has won: the money is its own again. */
async function reverse(bought: Bought, state: Charge['state'] = 'succeeded'): Promise<void> {
  await tell(bought, commerce.move(bought.order.id, { state }));
  await due();
}

describe('an order whose payment was charged back', () => {
  it('is as it was when the bank has given the money back after all', async () => {
    const bought = await buy([{ itemId: 10 }, { itemId: 20 }]);
    const spent = await spentBy(bought.userId);
    await chargeBack(bought);
    expect([await owns(bought.userId), await spentBy(bought.userId)]).toEqual([false, 0]);
    await reverse(bought);
    const { order, history } = await orderOf(bought);
    expect(order).toMatchObject({ state: 'fulfilled', refunded: 0 });
    expect([await owns(bought.userId, 10), await owns(bought.userId, 20)]).toEqual([true, true]);
    expect(await spentBy(bought.userId)).toBe(spent);
    expect(history.map(({ state }) => state)).toEqual(['awaiting-payment', 'fulfilled', 'charged-back', 'fulfilled']);
    expect(commerce.charges.get(order.id)?.refunded).toBe(0);
    await expectOrdersSound(store.database);
    // Once more, and for good.
    await chargeBack(bought);
    expect(await owns(bought.userId)).toBe(false);
    await expectOrdersSound(store.database);
  });

  it('is the buyer’s whatever is heard first, and not because of what was said before', async () => {
    const bought = await buy([{ itemId: 10 }]);
    const paid = commerce.charges.get(bought.order.id);
    const taken = commerce.move(bought.order.id, { state: 'charged-back' });
    await tell(bought, taken);
    await tell(bought, paid as Charge);
    await due();
    expect(await stateOf(bought)).toBe('charged-back');
    const other = await buy([{ itemId: 10 }]);
    const first = commerce.move(other.order.id, { state: 'charged-back' });
    await tell(other, commerce.move(other.order.id, { state: 'succeeded' }));
    await tell(other, first);
    await due();
    expect(await stateOf(other)).toBe('fulfilled');
    expect(await owns(other.userId)).toBe(true);
    await expectOrdersSound(store.database);
  });

  it('keeps what was refunded before as it is', async () => {
    const bought = await buy([{ itemId: 10 }, { itemId: 20 }]);
    await askBack(bought);
    await chargeBack(bought);
    await reverse(bought, 'partially-refunded');
    expect((await orderOf(bought)).order).toMatchObject({ state: 'partially-refunded', refunded: 999 });
    expect([await owns(bought.userId, 10), await owns(bought.userId, 20)]).toEqual([false, true]);
    expect(await spentBy(bought.userId)).toBe(999);
    await expectOrdersSound(store.database);
  });

  it('gives the money back of what its buyer has bought anew meanwhile', async () => {
    const bought = await buy([{ itemId: 10 }, { itemId: 20 }]);
    await chargeBack(bought);
    const anew = await buy([{ itemId: 10 }], bought.userId);
    await reverse(bought);
    expect(await stateOf(bought)).toBe('refund-requested');
    await due();
    expect((await orderOf(bought)).order).toMatchObject({ state: 'partially-refunded', refunded: 999 });
    expect(await lastRefund(bought)).toMatchObject({ state: 'done', rule: 'charge-back-reversed', amount: 999 });
    expect(commerce.charges.get(bought.order.id)?.refunded).toBe(999);
    expect([await owns(bought.userId, 10), await owns(bought.userId, 20)]).toEqual([true, true]);
    expect(await stateOf(anew)).toBe('fulfilled');
    await expectOrdersSound(store.database);
  });

  it('gives the money of gifts back, which their recipients have lost', async () => {
    const given = await store.give({}, [{ itemId: 20 }]);
    await store.accept(given);
    const bought = { userId: given.sender, order: given.order };
    await chargeBack(bought);
    await reverse(bought);
    await due();
    expect((await orderOf(bought)).order).toMatchObject({ state: 'partially-refunded', refunded: 999 });
    expect([await owns(given.recipient), await owns(given.sender, 20)]).toEqual([false, true]);
    await expectOrdersSound(store.database);
  });
});

describe('a refund of a payment that was charged back', () => {
  it('ends, though the store has not heard of the charge-back yet', async () => {
    const bought = await buy([{ itemId: 10 }]);
    const charge = commerce.move(bought.order.id, { state: 'charged-back' });
    expect((await askBack(bought)).body).toMatchObject({ state: 'denied', rule: 'given-back' });
    expect(await stateOf(bought)).toBe('fulfilled');
    await tell(bought, charge);
    expect(await stateOf(bought)).toBe('charged-back');
    expect(await owns(bought.userId)).toBe(false);
    await expectOrdersSound(store.database);
  });

  it('ends by due work that goes on with it', async () => {
    const bought = await buy([{ itemId: 10 }]);
    commerce.fate = 'lost before';
    await expect(askBack(bought)).rejects.toMatchObject({ code: 'unavailable' });
    commerce.fate = 'succeeded';
    await tell(bought, commerce.move(bought.order.id, { state: 'charged-back' }));
    await due();
    expect(await lastRefund(bought)).toMatchObject({ state: 'denied', rule: 'given-back' });
    expect(await stateOf(bought)).toBe('charged-back');
    await reverse(bought);
    expect(await stateOf(bought)).toBe('fulfilled');
    await expectOrdersSound(store.database);
  });

  it('is done when its money had been given before, and is not given again', async () => {
    const bought = await buy([{ itemId: 10 }, { itemId: 20 }]);
    commerce.fate = 'lost after';
    await expect(askBack(bought)).rejects.toMatchObject({ code: 'unavailable' });
    commerce.fate = 'succeeded';
    await tell(bought, commerce.move(bought.order.id, { state: 'charged-back' }));
    await due();
    expect(await lastRefund(bought)).toMatchObject({ state: 'done' });
    expect((await orderOf(bought)).order).toMatchObject({ state: 'charged-back', refunded: 999 });
    await reverse(bought, 'partially-refunded');
    expect((await orderOf(bought)).order).toMatchObject({ state: 'partially-refunded', refunded: 999 });
    expect([await owns(bought.userId, 10), await owns(bought.userId, 20)]).toEqual([false, true]);
    expect(await spentBy(bought.userId)).toBe(999);
    await expectOrdersSound(store.database);
  });
});
