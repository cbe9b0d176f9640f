import { describe, expect, it } from '@jest/globals';
import { buyersIn, mayPass } from '../harness/commerce/buyers.ts';
import { laterPaths } from '../harness/commerce/later-paths.ts';
import { startCommerce } from '../harness/commerce/start-commerce.ts';
import { cellsOf } from '../harness/commerce/sweep-cells.ts';
import { startProviderUnderTest } from '../harness/payment-provider.ts';

const store = await startCommerce(await startProviderUnderTest());
const { sells, keysOf, comesToRest, survives } = buyersIn(store);
await sells(400, 620);
await keysOf(620, 1_000);

describe('the failpoint sweep of what comes after a checkout (R3)', () => {
  it.each(cellsOf(laterPaths))('$name: $edge, in $path', async ({ prepare, edge, how }) => {
    const { happen, outcome, expected } = await prepare(store);
    await store.settle();
    store.watch({ edge, ...how });
    await survives(happen).catch((error: unknown) => {
      if (!mayPass(error)) throw error;
    });
    await survives(comesToRest);
    await happen();
    expect(store.wasStruck).toBe(true);
    expect(await outcome()).toEqual(expected);
    await store.expectSound();
  });
});
