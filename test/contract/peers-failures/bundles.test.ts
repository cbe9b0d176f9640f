import { expect, it } from '@jest/globals';
import { newId } from '../../../server/src/kernel/identifiers.ts';
import { administrator } from '../../harness/principals.ts';
import { startPurchases } from '../../harness/shoppers.ts';

const store = await startPurchases();
const { commerce, checkout, ask } = store;
const packageId = 2_000_000_400;

/** Buys as a client does who is told to come back. */
const insist = async (cart: Parameters<typeof checkout>[0], key = newId()): Promise<string> =>
  checkout(cart, key).then(
    () => 'bought',
    ({ code }: { code: string }) => (code === 'unavailable' ? insist(cart, key) : code),
  );

it('a bundle that oversold a shared item', async () => {
  const body = { packageId, appIds: [400], purpose: 'sale' as const, name: 'Keys', worksFrom: null, count: 10 };
  await store.as(administrator).purchases.createKeyBatch({ headers: { 'Idempotency-Key': newId() }, body });
  const bundle = {
    kind: 'bundle' as const,
    itemId: 5,
    packages: [{ packageId, appIds: [400], unreleasedAppIds: [], amount: 999 }],
  };
  const carts = Array.from({ length: 30 }, () => commerce.cart(newId(), [{ itemId: 400 }, bundle]));
  const outcomes = await Promise.all(carts.map((cart) => insist(cart)));
  // Each takes two keys of the same pool.
  expect(outcomes.filter((outcome) => outcome === 'bought')).toHaveLength(5);
  expect(outcomes.filter((outcome) => outcome === 'sold-out')).toHaveLength(25);
  expect(await ask(`select state, count(*)::integer from product_key group by 1`)).toEqual([
    { state: 'sold', count: 10 },
  ]);
  expect(await ask('select count(*)::integer as orders from purchase_order')).toEqual([{ orders: 5 }]);
});
