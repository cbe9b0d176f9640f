import { expect, it } from '@jest/globals';
import { administrator } from '../../../../test/harness/principals.ts';
import { startPurchases } from '../../../../test/harness/shoppers.ts';
import { transaction } from '../../kernel/database/in-transaction.ts';
import { newId } from '../../kernel/identifiers.ts';
import { personalData } from './personal-data.ts';

const store = await startPurchases();
const { commerce, checkout, of, ask } = store;
commerce.offer(620);

it('is all told to its owner; what books need is kept without what was written', async () => {
  const [userId, other] = [newId(), newId()];
  const { body: order } = await checkout(commerce.cart(userId, [{ itemId: 620 }, { itemId: 400 }]));
  await checkout(commerce.cart(other, [{ itemId: 620 }]));
  const headers = () => ({ 'Idempotency-Key': newId() });
  const startedAt = '2026-11-22T10:00:00.000Z';
  const body = { appId: 620, platform: 'mac' as const, startedAt, minutes: 60 };
  await of(userId).recordPlaySession({ headers: headers(), body });
  const refund = { lineIds: [order.lines[1]?.lineId ?? ''], reason: 'a canary' };
  await of(userId).requestRefund({ path: { orderId: order.id }, headers: headers(), body: refund });
  await ask(`update refund set answer = 'Dear canary' where user_id = $1`, userId);
  await of(userId).createFamily({ body: { name: 'Home of a canary' } });
  await of(userId).inviteToFamily({ body: { userId: other, role: 'child' } });
  const { familyId } = (await of(other).listFamilyInvitations({})).body.items[0] ?? {};
  await of(other).acceptFamilyInvitation({ path: { familyId: familyId ?? '' } });

  const told = await store.control.exportPersonalData(userId);
  expect(told).toMatchObject({
    family: { name: 'Home of a canary', role: 'adult' },
    orders: [{ id: order.id, state: 'partially-refunded' }],
    licences: [{ state: 'active' }, { state: 'revoked' }],
    refunds: [{ reason: 'a canary', state: 'done' }],
    played: [{ appId: 620, minutes: 60 }],
    spent: { amount: 999, currency: 'USD' },
  });
  await store.deliver('users.accountErased', { payload: { userId } });
  const kept = await store.control.exportPersonalData(userId);
  expect(kept).toMatchObject({ orders: [{ id: order.id }], played: [], spent: { amount: 0 } });
  expect(JSON.stringify(kept)).not.toContain('canary');
  // A child is not left in a family alone.
  expect(await store.control.exportPersonalData(other)).toMatchObject({ family: null, spent: { amount: 999 } });
});

it('leaves no child in a family whose adults all go at once', async () => {
  for (let round = 0; round < 5; round += 1) {
    const [founder, adult, child] = [newId(), newId(), newId()];
    const { id: familyId } = (await of(founder).createFamily({ body: { name: 'Home' } })).body;
    for (const [userId, role] of [
      [adult, 'adult'],
      [child, 'child'],
    ] as const) {
      await of(founder).inviteToFamily({ body: { userId, role } });
      await of(userId).acceptFamilyInvitation({ path: { familyId } });
    }
    const erase = (userId: string) => transaction(store.database.fork(), (em) => personalData.erase(userId, em));
    await Promise.all([erase(founder), erase(adult)]);
    await expect(of(child).getFamily({})).rejects.toMatchObject({ code: 'family-not-found' });
    expect((await of(child).createFamily({ body: { name: 'Alone' } })).status).toBe(201);
  }
});

it('of somebody who is gone fails nobody who reads what is kept', async () => {
  const [gone, friend, adult] = [newId(), newId(), newId()];
  const headers = () => ({ 'Idempotency-Key': newId() });
  const admin = store.as(administrator).purchases;
  const { id: familyId } = (await of(adult).createFamily({ body: { name: 'Home' } })).body;
  await of(adult).inviteToFamily({ body: { userId: gone, role: 'adult' } });
  await of(gone).acceptFamilyInvitation({ path: { familyId } });
  const gift = (recipientId: string) => ({ itemId: 620, recipientId, giftMessage: 'From a canary' });
  const { body: order } = await checkout(commerce.cart(gone, [{ itemId: 620 }, gift(friend), { itemId: 400 }]));
  await checkout(commerce.cart(adult, [gift(gone)]));
  await ask('update purchase_order set paid_at = $2 where id = $1', order.id, new Date(0));
  const asked = { lineIds: [order.lines[2]?.lineId ?? ''], reason: 'a canary' };
  const { body: refund } = await of(gone).requestRefund({
    path: { orderId: order.id },
    headers: headers(),
    body: asked,
  });
  const { keys, batch } = (
    await admin.createKeyBatch({
      headers: headers(),
      body: { packageId: 7, appIds: [7], purpose: 'redemption', name: 'Keys', worksFrom: null, count: 1 },
    })
  ).body;
  await of(gone).redeemKey({ headers: headers(), body: { key: keys[0] ?? '' } });

  await store.deliver('users.accountErased', { payload: { userId: gone } });
  await store.settle();

  expect((await admin.listAllOrders({ query: { userId: gone } })).body.items).toMatchObject([{ id: order.id }]);
  expect((await of(adult).getFamily({})).body.members).toMatchObject([{ userId: adult }]);
  expect((await of(adult).listFamilyLibrary({ query: {} })).body.items).toEqual([]);
  expect((await of(adult).listGifts({ query: { direction: 'sent' } })).body.items).toMatchObject([
    { recipientId: gone, state: 'declined', message: null },
  ]);
  const [got] = (await of(friend).listGifts({ query: {} })).body.items;
  expect(got).toMatchObject({ senderId: gone, state: 'sent', message: null });
  const decided = { path: { refundId: refund.id }, headers: headers(), body: { answer: 'Farewell, canary.' } };
  expect((await admin.approveRefund(decided)).body.state).toBe('done');
  const path = { giftId: got?.id ?? '' };
  expect((await of(friend).declineGift({ path, headers: headers() })).body.state).toBe('declined');
  expect((await admin.listRefunds({ query: {} })).body.items.filter(({ userId }) => userId === gone)).toHaveLength(2);
  expect((await admin.revokeKeys({ path: { batchId: batch.id }, query: { of: 'all' } })).body.counts.revoked).toBe(1);
});
