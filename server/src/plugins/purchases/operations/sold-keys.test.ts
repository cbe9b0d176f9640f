import { describe, expect, it } from '@jest/globals';
import { startGivers } from '../../../../../test/harness/givers.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import { expectOrdersSound } from '../../../../../test/harness/sound-orders.ts';

const store = await startGivers();
const { commerce, ask, key, give } = store;
const admin = store.as(administrator).purchases;

type Given = Awaited<ReturnType<typeof give>>;

/** Somebody buys an app that there are two keys of, for a friend and for himself. */
async function buyBoth(appId: number): Promise<Given> {
  commerce.offer(appId);
  const packageId = 2_000_000_000 + appId;
  const body = { packageId, appIds: [appId], purpose: 'sale' as const, name: 'Keys', worksFrom: null, count: 2 };
  await admin.createKeyBatch({ headers: key(), body });
  return give({ itemId: appId }, [{ itemId: appId }]);
}
const keysOf = async ({ order }: Given) =>
  (await ask('select state from product_key where order_id = $1 order by state', order.id)).map(({ state }) => state);

async function becomes({ order, sender }: Given, state: 'charged-back' | 'succeeded' | 'partially-refunded') {
  const charge = commerce.move(order.id, { state });
  const { paymentId, version } = charge;
  await store.deliver('payments.paymentChanged', {
    payload: { paymentId, version, purpose: 'order', orderId: order.id, userId: sender, charge },
  });
  store.clock.turn(60_000);
  await store.settle();
}

describe('the keys of an order that was charged back', () => {
  it('are sold again to whom it was given back, without that of the gift that was lost', async () => {
    const bought = await buyBoth(77);
    await becomes(bought, 'charged-back');
    expect(await keysOf(bought)).toEqual(['revoked', 'revoked']);
    await becomes(bought, 'succeeded');
    expect(await keysOf(bought)).toEqual(['revoked', 'sold']);
    await expectOrdersSound(store.database);
  });

  it('stay revoked when they were refunded before', async () => {
    const bought = await buyBoth(78);
    await store.decline(bought);
    expect(await keysOf(bought)).toEqual(['revoked', 'sold']);
    const [kept] = await ask(`select id from product_key where order_id = $1 and state = 'sold'`, bought.order.id);
    await becomes(bought, 'charged-back');
    await becomes(bought, 'partially-refunded');
    expect(await ask(`select id from product_key where order_id = $1 and state = 'sold'`, bought.order.id)).toEqual([
      kept,
    ]);
    await expectOrdersSound(store.database);
  });
});
