import { expect, it } from '@jest/globals';
import { administrator } from '../../../../../test/harness/principals.ts';
import { startPurchases } from '../../../../../test/harness/shoppers.ts';
import { newId } from '../../../kernel/identifiers.ts';

const store = await startPurchases();
const { commerce, checkout, of } = store;
const admin = store.as(administrator).purchases;
const headers = () => ({ 'Idempotency-Key': newId() });
const day = 86_400_000;

/** What is sold stays what it was for who has it, whatever becomes of it in the catalog: deleted, delisted or made anew. */
it('of which the catalog knows nothing any more is told, played, given and refunded all the same', async () => {
  for (const appId of [10, 20, 30, 40, 45, 60]) commerce.offer(appId);
  commerce.offer(50, { availability: 'coming_soon', releasesAt: null });
  commerce.offer(60, { isFree: true });
  const [buyer, friend] = [newId(), newId()];
  const packages = [{ packageId: 77, appIds: [20, 30], unreleasedAppIds: [], amount: 999 }];
  const lines = [
    { itemId: 10 },
    { kind: 'package' as const, itemId: 77, packages },
    { itemId: 50, isPrePurchase: true, releasesAt: null },
    { itemId: 40, recipientId: friend },
  ];
  const { body: order } = await checkout(commerce.cart(buyer, lines));
  const redemption = { packageId: 78, appIds: [45], purpose: 'redemption' as const, name: 'Press', count: 2 };
  const { keys, batch } = (await admin.createKeyBatch({ headers: headers(), body: redemption })).body;
  await of(buyer).redeemKey({ headers: headers(), body: { key: keys[0] ?? '' } });
  await of(buyer).addFreeLicence({ headers: headers(), body: { appId: 60 } });
  const path = { orderId: order.id };
  const told = async () => [
    (await of(buyer).getOrder({ path })).body,
    (await of(buyer).listOrders({ query: {} })).body,
    (await of(buyer).getReceipt({ path })).body,
    (await of(buyer).exportOrders({})).status,
    (await of(buyer).printReceipt({ path })).status,
    (await of(buyer).listLibrary({ query: {} })).body,
    (await of(friend).listGifts({ query: {} })).body,
    (await admin.listAllOrders({ query: { userId: buyer } })).body,
    (await admin.listKeyBatches({ query: {} })).body,
  ];
  const before = await told();

  commerce.offers.clear();
  store.clock.turn(2 * day);
  await store.settle();

  expect(await told()).toEqual(before);
  const play = { appId: 20, platform: 'linux' as const, startedAt: '2026-11-23T12:00:00.000Z', minutes: 30 };
  expect((await of(buyer).recordPlaySession({ headers: headers(), body: play })).status).toBe(201);
  const { body: owned } = await of(buyer).getOwnership({ path: { appId: 50 } });
  expect([owned.ownsApp, owned.isAvailable]).toEqual([true, false]);
  const [gift] = (await of(friend).listGifts({ query: {} })).body.items;
  await of(friend).acceptGift({ path: { giftId: gift?.id ?? '' }, headers: headers() });
  await of(friend).redeemKey({ headers: headers(), body: { key: keys[1] ?? '' } });
  // What never came out is given back at any time, and the rest by the rules of titles and bundles.
  const rules: string[] = [];
  for (const line of order.lines.slice(0, 3)) {
    if (line.itemId === 50) store.clock.turn(99 * day);
    const { body } = await of(buyer).requestRefund({ path, headers: headers(), body: { lineIds: [line.lineId] } });
    rules.push(`${body.state} ${body.rule}`);
  }
  expect(rules).toEqual(['done title', 'done bundle', 'done pre-purchase']);
  const { body: revoked } = await admin.revokeKeys({ path: { batchId: batch.id }, query: { of: 'all' } });
  expect(revoked.counts).toMatchObject({ redeemed: 0, revoked: 2 });
});
