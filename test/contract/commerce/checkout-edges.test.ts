import { describe, expect, it } from '@jest/globals';
import { newId } from '../../../server/src/kernel/identifiers.ts';
import { buyersIn } from '../../harness/commerce/buyers.ts';
import { checkoutPaths } from '../../harness/commerce/checkout-edges.ts';
import { laterPaths } from '../../harness/commerce/later-paths.ts';
import { startCommerce } from '../../harness/commerce/start-commerce.ts';
import { startProviderUnderTest } from '../../harness/payment-provider.ts';

const store = await startCommerce(await startProviderUnderTest());
const { sells, keysOf, buyer, cartOf, checkout, insist, ordersOf, comesToRest } = buyersIn(store);
await sells(400, 620);
await keysOf(620, 20);

describe.each(laterPaths)('$path (R3)', ({ prepare, edges }) => {
  it('passes the edges at which the failpoint sweep strikes, and no others', async () => {
    const { happen, outcome, expected } = await prepare(store);
    await store.settle();
    store.watch();
    await happen();
    expect([...store.reached].toSorted()).toEqual(edges.toSorted());
    expect(await outcome()).toEqual(expected);
    await store.expectSound();
  });
});

describe.each(checkoutPaths)('a checkout $path (R3)', ({ means, ends, edges }) => {
  it('passes the edges at which the failpoint sweep strikes, and no others', async () => {
    const who = await buyer(means);
    const cart = await cartOf(who, 620);
    await store.settle();
    store.watch();
    await checkout(who, cart);
    await store.settle();
    expect([...store.reached].toSorted()).toEqual(edges.toSorted());
    expect(await ordersOf(who)).toMatchObject([{ state: ends }]);
    await store.expectSound();
  });

  it('goes on where a crash after its first commit has left it', async () => {
    const who = await buyer(means);
    const cart = await cartOf(who, 620);
    await store.settle();
    store.watch({ edge: 'purchases commits insertOrder, takeFreeKeys', moment: 'after', fault: 'crash' });
    await insist(who, cart, newId());
    expect(store.wasStruck).toBe(true);
    await comesToRest();
    expect(await ordersOf(who)).toMatchObject([{ state: ends }]);
    await store.expectSound();
  });
});
