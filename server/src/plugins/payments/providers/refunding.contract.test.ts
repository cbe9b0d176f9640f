import { beforeAll, describe, expect, it } from '@jest/globals';
import { balanceOf, expectBooksHold } from '../../../../../test/harness/books.ts';
import {
  type PayingProvider,
  startPayingByStripe,
  startPayingByTest,
} from '../../../../../test/harness/paying-providers.ts';
import { type PayingStore, referenceOf, refusal, startPayingStore } from '../../../../../test/harness/paying-store.ts';
import { newId } from '../../../kernel/identifiers.ts';

const byTest = await startPayingByTest();
const byStripe = await startPayingByStripe();
/** How the store gives money back by each provider that it knows, and what it does when the bank takes it back: the same for all. */
const stores: [name: string, paying: PayingProvider, store: PayingStore][] = [
  ['the test provider', byTest, await startPayingStore(byTest)],
  ['Stripe', byStripe, await startPayingStore(byStripe)],
];

describe.each(stores)('by %s', (_name, paying, store) => {
  const { database, receive, placed, charge, refund, settled, differences } = store;
  beforeAll(() => {
    paying.onWebhook = receive;
  });

  it.each([['webhook-early'], ['lost-refund'], ['lost-refund webhook-five']])(
    'is refunded once with %s',
    async (behaviours) => {
      const order = await placed(...behaviours.split(' '));
      await charge(order);
      const refundId = newId();
      await refund(order, 500, refundId);
      await settled(order);
      expect(await refund(order, 500, refundId)).toMatchObject({ state: 'partially-refunded', refunded: 500 });
      expect(paying.booked(referenceOf(order), 'refunded')).toEqual([350]);
      await refund(order, 500);
      expect(await settled(order)).toMatchObject({ state: 'refunded', refunded: 1000 });
      expect(paying.booked(referenceOf(order), 'refunded')).toEqual([350, 350]);
      expect(await balanceOf(database, order.userId)).toBe(300);
      await expectBooksHold(database);
    },
  );

  it('gives into the wallet what has come back, because the bank did not take it', async () => {
    const order = await placed('webhook-reordered');
    await charge(order);
    expect(await refund(order, 500)).toMatchObject({ state: 'partially-refunded', refunded: 500 });
    await paying.failRefund(referenceOf(order));
    const missing = [{ kind: 'missing-in-store', type: 'refund-failed', provider: 350 }];
    expect(await differences()).toMatchObject(missing);
    await paying.flush();
    expect(await settled(order)).toMatchObject({ state: 'partially-refunded', refunded: 500 });
    expect(await balanceOf(database, order.userId)).toBe(500);
    expect(await differences()).toEqual([]);
    await refund(order, 500);
    expect(await settled(order)).toMatchObject({ state: 'refunded', refunded: 1000 });
    expect(await balanceOf(database, order.userId)).toBe(650);
    await paying.flush();
    await expectBooksHold(database);
  });

  it('is charged back, and given back after all', async () => {
    const order = await placed('webhook-early');
    await charge(order);
    await paying.chargeBack(referenceOf(order));
    await paying.flush();
    expect(await settled(order)).toMatchObject({ state: 'charged-back' });
    await expect(refund(order, 1)).rejects.toEqual(refusal('refund-too-large'));
    await paying.giveBackAfterAll(referenceOf(order));
    expect(await settled(order)).toMatchObject({ state: 'succeeded' });
    await expectBooksHold(database);
  });

  it('gives nothing back twice that was charged back meanwhile, and goes on when the bank has given it back after all', async () => {
    const order = await placed('webhook-late');
    await charge(order);
    await paying.chargeBack(referenceOf(order));
    // The store has not heard of it: the wallet's part is given at once.
    expect(await refund(order, 500)).toMatchObject({ state: 'charged-back', refunded: 150 });
    await paying.flush();
    expect(await settled(order)).toMatchObject({ state: 'charged-back', refunded: 150 });
    expect(await balanceOf(database, order.userId)).toBe(150);
    expect(await differences()).toEqual([]);
    await paying.giveBackAfterAll(referenceOf(order));
    await paying.flush();
    expect(await settled(order)).toMatchObject({ state: 'partially-refunded', refunded: 500 });
    expect(await balanceOf(database, order.userId)).toBe(150);
    expect(await differences()).toEqual([]);
    await expectBooksHold(database);
  });

  it('books what the provider has refunded by itself, and never gives more than was captured', async () => {
    const order = await placed('webhook-late');
    await charge(order);
    await paying.flush();
    await paying.refundByItself(referenceOf(order), 100);
    await paying.refundByItself(referenceOf(order), 100);
    expect(await differences()).toMatchObject([{ kind: 'missing-in-store', provider: 100 }, { provider: 100 }]);
    await paying.flush();
    expect(await settled(order)).toMatchObject({ state: 'partially-refunded', refunded: 200 });
    expect(await differences()).toEqual([]);
    expect(await refund(order, 1000)).toMatchObject({ state: 'refunded', refunded: 1000 });
    await paying.flush();
    expect(paying.booked(referenceOf(order), 'refunded')).toEqual([100, 100, 500]);
    expect(await balanceOf(database, order.userId)).toBe(300);
    await expect(refund(order, 300)).rejects.toEqual(refusal('refund-too-large'));
    await expectBooksHold(database);
  });

  it('gives into the wallet only what somebody has not refunded at the provider meanwhile', async () => {
    const order = await placed('webhook-late');
    await charge(order);
    await paying.refundByItself(referenceOf(order), 600);
    // The store has not heard of it: 700 were to go to the method, which gets no more than 100.
    await refund(order, 1000);
    expect(await settled(order)).toMatchObject({ state: 'refunded', refunded: 1000 });
    expect(await balanceOf(database, order.userId)).toBe(400);
    await paying.flush();
    await expectBooksHold(database);
  });
});
