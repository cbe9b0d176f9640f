import { afterEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../../server/src/kernel/identifiers.ts';
import { sampleSet } from '../../../server/src/plugins/shopping/sample-offers.ts';
import { type Buyer, buyersIn, type Told } from '../../harness/commerce/buyers.ts';
import { startCommerce } from '../../harness/commerce/start-commerce.ts';

const store = await startCommerce();
const { sells, keysOf, buyer, cartOf, insist, balanceOf, ownedBy, comesToRest } = buyersIn(store);
store.catalog.sets.push(sampleSet(5, [400, 420]), sampleSet(6, [400, 440]));
await sells(400, 420, 440, 620);
afterEach(async () => {
  await comesToRest();
  await store.expectSound();
});

const wallet = 5000;
const tally = (all: Told[]) => {
  const counts: Record<string, number> = {};
  for (const told of all) {
    const outcome = 'code' in told ? told.code : told.order.state;
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
};
/** So many people, each with a cart of their own. */
const crowd = (count: number, item: (index: number) => Parameters<typeof cartOf>[1]) =>
  Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const who = await buyer({ wallet });
      return { who, cart: await cartOf(who, item(index)) };
    }),
  );
const keyStates = async (batchId: string) =>
  Object.fromEntries(
    (
      await store.rows('purchases', 'select state, count(*)::integer from product_key where batch_id = $1 group by 1', [
        batchId,
      ])
    ).map(({ state, count }) => [state, count]),
  );
const expectPaidOnlyFor = async (who: Buyer, app: number) => {
  const owned = await ownedBy(who);
  expect({ owned: owned.includes(app), paid: (await balanceOf(who)) < wallet }).toEqual(
    owned.includes(app) ? { owned: true, paid: true } : { owned: false, paid: false },
  );
};

describe('10 keys (R4)', () => {
  it('are sold to 10 of 200 buyers who come at once, and the others are told so and pay nothing', async () => {
    const { id } = await keysOf(620, 10);
    const people = await crowd(200, () => 620);
    const all = await Promise.all(people.map(({ who, cart }) => insist(who, cart, newId())));
    expect(tally(all)).toEqual({ fulfilled: 10, 'sold-out': 190 });
    expect(await keyStates(id)).toEqual({ sold: 10 });
    for (const { who } of people) await expectPaidOnlyFor(who, 620);
    // Who got none has no order.
    expect(await store.rows('purchases', 'select distinct state from purchase_order')).toEqual([
      { state: 'fulfilled' },
    ]);
  });

  it('are sold to 10 though two bundles draw on them', async () => {
    const { id } = await keysOf(400, 10);
    const people = await crowd(30, (index) => ({ bundle: index % 2 === 0 ? 5 : 6 }));
    const all = await Promise.all(people.map(({ who, cart }) => insist(who, cart, newId())));
    expect(tally(all)).toEqual({ fulfilled: 10, 'sold-out': 20 });
    expect(await keyStates(id)).toEqual({ sold: 10 });
    for (const { who } of people) await expectPaidOnlyFor(who, 400);
  });
});
