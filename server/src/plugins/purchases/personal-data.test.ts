import { expect, it } from '@jest/globals';
import { startPurchases } from '../../../../test/harness/shoppers.ts';
import { newId } from '../../kernel/identifiers.ts';

const store = await startPurchases();
const { commerce, checkout, of } = store;
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
