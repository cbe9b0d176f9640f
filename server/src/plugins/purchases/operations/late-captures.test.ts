import { describe, expect, it } from '@jest/globals';
import { startPurchases } from '../../../../../test/harness/shoppers.ts';
import { newId } from '../../../kernel/identifiers.ts';

const store = await startPurchases();
const { commerce, checkout, of, ask } = store;
const minute = 60_000;

type Charge = ReturnType<typeof commerce.move>;

/** An order whose payment did not answer; the store knows only that it is to be paid. */
async function unanswered(fate: 'lost before' | 'lost after') {
  const userId = newId();
  const validUntil = new Date(store.clock.now().getTime() + 10 * minute).toISOString();
  const cart = commerce.cart(userId, [{ itemId: 620 }], { validUntil });
  const key = newId();
  commerce.fate = fate;
  await expect(checkout(cart, key)).rejects.toMatchObject({ code: 'unavailable' });
  commerce.fate = 'succeeded';
  const [order] = (await of(userId).listOrders({ query: {} })).body.items;
  if (!order) throw new Error('There is no order');
  return { userId, orderId: order.id, total: order.total, cart, key };
}
type Open = Awaited<ReturnType<typeof unanswered>>;

const due = async () => {
  store.clock.turn(minute);
  await store.settle();
};
const stateOf = async ({ userId, orderId }: Open) =>
  (await of(userId).getOrder({ path: { orderId } })).body.order.state;
const refundsOf = async ({ userId, orderId }: Open) =>
  (await of(userId).listOrderRefunds({ path: { orderId } })).body.items.map(({ amount, state }) => [amount, state]);
const tell = ({ userId, orderId }: Open, charge: Charge) => {
  const { paymentId, version } = charge;
  return store.deliver('payments.paymentChanged', {
    payload: { paymentId, version, purpose: 'order', orderId, userId, charge },
  });
};
const refunded = ({ orderId }: Open) => commerce.charges.get(orderId)?.refunded;

/** A cancelled order whose money was captured nevertheless. */
async function capturedTooLate() {
  const open = await unanswered('lost before');
  await due();
  expect(await stateOf(open)).toBe('cancelled');
  commerce.capture(open.orderId, open.total);
  return open;
}

describe('a payment of which a part was given back before anything was heard of it', () => {
  it('has paid for the order that waits', async () => {
    const open = await unanswered('lost after');
    await tell(open, commerce.move(open.orderId, { state: 'partially-refunded', refunded: 100 }));
    expect(await stateOf(open)).toBe('fulfilled');
    expect(await ask('select state from licence where order_id = $1', open.orderId)).toEqual([{ state: 'active' }]);
  });

  it('is the buyer’s again of an order that was cancelled, with what is left', async () => {
    const open = await capturedTooLate();
    await tell(open, commerce.move(open.orderId, { state: 'partially-refunded', refunded: 100 }));
    await due();
    expect(refunded(open)).toBe(open.total);
    expect(await refundsOf(open)).toEqual([[open.total - 100, 'done']]);
  });
});

describe('what is given back of an order that was cancelled', () => {
  it('is what is left when somebody has given a part back meanwhile', async () => {
    const open = await capturedTooLate();
    await tell(open, commerce.move(open.orderId, {}));
    await tell(open, commerce.move(open.orderId, { state: 'partially-refunded', refunded: 100 }));
    await due();
    await due();
    expect(refunded(open)).toBe(open.total);
    expect(await refundsOf(open)).toEqual([
      [open.total, 'denied'],
      [open.total - 100, 'done'],
    ]);
  });

  it('is given after all when the bank has taken it and given it back', async () => {
    const open = await capturedTooLate();
    const captured = commerce.move(open.orderId, {});
    await tell(open, captured);
    await tell(open, commerce.move(open.orderId, { state: 'charged-back' }));
    await due();
    expect(await refundsOf(open)).toEqual([[open.total, 'denied']]);
    await tell(open, commerce.move(open.orderId, { state: 'succeeded' }));
    await due();
    expect(refunded(open)).toBe(open.total);
    // What is older and heard later asks for nothing more.
    await tell(open, { ...captured, version: 1 });
    await due();
    expect(await refundsOf(open)).toEqual([
      [open.total, 'denied'],
      [open.total, 'done'],
    ]);
  });
});

describe('a retry that the payment service refuses', () => {
  it('goes forward when an attempt before it has taken the money', async () => {
    const open = await unanswered('lost after');
    commerce.refusal = 'payment-method-not-found';
    expect((await checkout(open.cart, open.key)).body).toMatchObject({ id: open.orderId, state: 'fulfilled' });
    commerce.refusal = null;
    expect(refunded(open)).toBe(0);
  });

  it('is declined when nothing was taken, and nothing can be taken any more', async () => {
    const open = await unanswered('lost before');
    commerce.refusal = 'payment-method-not-found';
    await expect(checkout(open.cart, open.key)).rejects.toMatchObject({
      code: 'payment-declined',
      extensions: { declineCode: 'payment-method-not-found' },
    });
    commerce.refusal = null;
    expect(commerce.called.at(-1)).toBe(`payments.cancelCharge ${open.orderId}`);
    expect(await stateOf(open)).toBe('cancelled');
  });
});
