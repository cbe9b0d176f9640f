import { describe, expect, it } from '@jest/globals';
import { balanceOf, expectBooksHold } from '../../../../../test/harness/books.ts';
import {
  type PayingProvider,
  startPayingByStripe,
  startPayingByTest,
} from '../../../../../test/harness/paying-providers.ts';
import { type PayingStore, referenceOf, startPayingStore } from '../../../../../test/harness/paying-store.ts';

/** Ms: long enough for any answer that comes. */
const patience = 800;
const byTest = await startPayingByTest(patience);
const byStripe = await startPayingByStripe(patience);
/** What the store does when nothing comes on an open connection, by each provider that it knows. */
const stores: [name: string, paying: PayingProvider, store: PayingStore][] = [
  ['the test provider', byTest, await startPayingStore(byTest)],
  ['Stripe', byStripe, await startPayingStore(byStripe)],
];

describe.each(stores)('by %s', (_name, paying, store) => {
  const { database, placed, charge, refund, settled } = store;

  it.each([
    ['hang-before', 'init'],
    ['hang-authorise', 'init'],
    ['hang-before-capture', 'approved'],
    ['hang-capture', 'approved'],
  ])('is captured once with %s', async (behaviour, left) => {
    const order = await placed('webhook-late', behaviour);
    expect(await charge(order)).toMatchObject({ state: left, captured: 0 });
    expect(await settled(order)).toMatchObject({ state: 'succeeded', captured: 1000 });
    expect(paying.booked(referenceOf(order), 'captured')).toEqual([700]);
    expect(await balanceOf(database, order.userId)).toBe(0);
    await expectBooksHold(database);
  });

  it('is refunded once with hang-refund', async () => {
    const order = await placed('webhook-late', 'hang-refund');
    await charge(order);
    // Due work may ask again before nobody waits for the answer any more.
    await refund(order, 1000);
    expect(await settled(order)).toMatchObject({ state: 'refunded', refunded: 1000 });
    expect(paying.booked(referenceOf(order), 'refunded')).toEqual([700]);
    expect(await balanceOf(database, order.userId)).toBe(300);
    await expectBooksHold(database);
  });
});
