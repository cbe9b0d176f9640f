import { describe, expect, it } from '@jest/globals';
import { balanceOf, expectBooksHold } from '../../../../../../test/harness/books.ts';
import { startPayingByStripe } from '../../../../../../test/harness/paying-providers.ts';
import { referenceOf, startPayingStore } from '../../../../../../test/harness/paying-store.ts';
import { signedIn } from '../../../../../../test/harness/principals.ts';
import { newId } from '../../../../kernel/identifiers.ts';

const paying = await startPayingByStripe();
const { books } = paying.double;
const store = await startPayingStore(paying);
const { database, placed, charge, refund, settled, receive } = store;
paying.onWebhook = receive;
const later = ['refund-later', 'webhook-early'];

/** A refund that somebody has made in the dashboard and that Stripe has not ended, before the store is asked for one. */
describe('a refund in the dashboard that is under way', () => {
  const pending = (reference: string, amount: number) => {
    const { id } = books.refundInDashboard(reference, amount);
    const made = books.refunds.find((refund) => refund.id === id);
    if (!made) throw new Error('There is no refund');
    return made;
  };

  it.each([
    ['succeeded', 300],
    // What has come back goes into the wallet, and not to the method a second time.
    ['failed', 1000],
  ] as const)('is the only one that an order gets when it has %s', async (status, inWallet) => {
    const order = await placed(...later);
    await charge(order);
    const made = pending(referenceOf(order), 700);
    const refundId = newId();
    expect(await refund(order, 1000, refundId)).toMatchObject({ state: 'partially-refunded', refunded: 300 });
    expect(await settled(order)).toMatchObject({ refunded: 300 });
    expect(await balanceOf(database, order.userId)).toBe(300);
    books.endRefund(made, status);
    await paying.flush();
    expect(await settled(order)).toMatchObject({ state: 'refunded', refunded: 1000 });
    expect(await balanceOf(database, order.userId)).toBe(inWallet);
    expect(paying.booked(referenceOf(order), 'refunded')).toEqual([700]);
    await expectBooksHold(database);
  });

  it.each([
    ['succeeded', 0],
    ['failed', 2000],
  ] as const)('is the only one that a top-up gets when it has %s', async (status, inWallet) => {
    const userId = newId();
    const own = store.as(signedIn(userId)).payments;
    const { body: method } = await own.addPaymentMethod({ body: { token: paying.token(...later) } });
    const key = () => ({ headers: { 'Idempotency-Key': newId() } });
    const amount = { amount: 2000, currency: 'EUR' };
    const { body: toppedUp } = await own.topUp({
      ...key(),
      body: { amount, paymentMethodId: method.id, country: 'DE' },
    });
    const path = { paymentId: toppedUp.id };
    const { rows } = await database.pool.query('select reference from payment where id = $1', [toppedUp.id]);
    const made = pending(rows[0].reference, 2000);
    expect((await own.refundTopUp({ ...key(), path })).body).toMatchObject({ state: 'succeeded', refunded: 0 });
    store.clock.turn(1_200_000);
    await store.settle();
    expect((await own.getWallet({})).body.balances).toEqual([{ currency: 'EUR', balance: 0, held: 2000 }]);
    books.endRefund(made, status);
    await paying.flush();
    store.clock.turn(1_200_000);
    await store.settle();
    expect((await own.getPayment({ path })).body).toMatchObject({ state: 'refunded', refunded: 2000 });
    expect((await own.getWallet({})).body.balances).toEqual([{ currency: 'EUR', balance: inWallet, held: 0 }]);
    expect(paying.booked(rows[0].reference, 'refunded')).toEqual([2000]);
    await expectBooksHold(database);
  });
});
