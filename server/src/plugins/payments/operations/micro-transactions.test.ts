import { describe, expect, it } from '@jest/globals';
import { items, startAppStore } from '../../../../../test/harness/app-store.ts';
import { balanceOf, expectBooksHold } from '../../../../../test/harness/books.ts';
import { startProviderUnderTest } from '../../../../../test/harness/payment-provider.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { personalData } from '../personal-data.ts';
import { payments } from '../plugin.ts';

const provider = await startProviderUnderTest();
const store = await startPluginUnderTest(payments, { testProvider: provider });
const { database } = store;
const key = () => ({ headers: { 'Idempotency-Key': newId() } });
const refusal = (code: string) => expect.objectContaining({ code });
const admin = store.as(administrator).payments;

const { appId, sellerId, seller, buyer, init, approve, finalize, stateOf, bookedOf, statesTold } = await startAppStore(
  store,
  provider,
);

describe('a purchase within an app', () => {
  it('is begun, approved and finalized, and the wallet pays', async () => {
    const somebody = await buyer();
    const begun = await init(somebody.userId);
    expect(begun).toMatchObject({ state: 'init', amount: { amount: 500, currency: 'EUR' }, items, captured: 0 });
    expect(await approve(somebody, begun.id)).toMatchObject({ state: 'approved', captured: 0, redirectUrl: null });
    expect((await somebody.own.getWallet({})).body.balances).toEqual([{ currency: 'EUR', balance: 0, held: 500 }]);
    expect(await finalize(begun.id)).toMatchObject({ state: 'succeeded', captured: 500, expiresAt: null });
    expect((await somebody.own.getWallet({})).body.balances).toEqual([{ currency: 'EUR', balance: 0, held: 0 }]);
    expect(await statesTold(begun.id)).toEqual([1, 2, 3]);
    const { body } = await somebody.own.listPayments({ query: {} });
    expect(body.items).toMatchObject([{ purpose: 'micro-transaction', orderId: null, state: 'succeeded' }]);
    await expectBooksHold(database);
  });

  it('is authorised when it is approved, and captured when it is finalized', async () => {
    const somebody = await buyer('tok_card', 100);
    const { id } = await init(somebody.userId);
    expect(await approve(somebody, id, 100, somebody.methodId)).toMatchObject({ state: 'approved', captured: 0 });
    await store.settle();
    expect(bookedOf(id, 'captured')).toEqual([]);
    expect(await finalize(id)).toMatchObject({ state: 'succeeded', captured: 500 });
    expect(bookedOf(id, 'captured')).toMatchObject([{ amount: 400 }]);
    expect(await balanceOf(database, somebody.userId)).toBe(0);
    await expectBooksHold(database);
  });

  it.each([[null], ['method']])('is captured once by many who finalize it together (%s)', async (by) => {
    const somebody = await buyer();
    const { id } = await init(somebody.userId);
    await approve(somebody, id, by ? 0 : 500, by && somebody.methodId);
    const answers = await Promise.all(Array.from({ length: 8 }, () => finalize(id)));
    for (const answer of answers) expect(['approved', 'succeeded']).toContain(answer.state);
    expect(await stateOf(id)).toMatchObject({ state: 'succeeded', captured: 500 });
    expect(bookedOf(id, 'captured')).toHaveLength(by ? 1 : 0);
    await expectBooksHold(database);
  });

  it('goes step by step', async () => {
    const somebody = await buyer();
    const { id } = await init(somebody.userId);
    await expect(finalize(id)).rejects.toEqual(refusal('micro-transaction-not-approved'));
    await approve(somebody, id);
    expect(await approve(somebody, id)).toMatchObject({ state: 'approved' });
    await finalize(id);
    await expect(approve(somebody, id)).rejects.toEqual(refusal('micro-transaction-closed'));
    const cancelled = somebody.own.cancelMicroTransaction({ path: { transactionId: id } });
    await expect(cancelled).rejects.toEqual(refusal('micro-transaction-closed'));
  });

  it('needs money, and a method for what the wallet does not pay', async () => {
    const somebody = await buyer('tok_card', 499);
    const { id } = await init(somebody.userId);
    await expect(approve(somebody, id)).rejects.toEqual(refusal('insufficient-funds'));
    await expect(approve(somebody, id, 499)).rejects.toEqual(refusal('invalid-payment-split'));
    await expect(approve(somebody, id, 501, somebody.methodId)).rejects.toEqual(refusal('invalid-payment-split'));
    expect(await approve(somebody, id, 499, somebody.methodId)).toMatchObject({ state: 'approved' });
  });

  it('fails when the method is declined, and the wallet keeps its part', async () => {
    const somebody = await buyer('tok_card.decline', 100);
    const { id } = await init(somebody.userId);
    expect(await approve(somebody, id, 100, somebody.methodId)).toMatchObject({ state: 'failed' });
    expect(await balanceOf(database, somebody.userId)).toBe(100);
    await expect(finalize(id)).rejects.toEqual(refusal('micro-transaction-closed'));
    await expectBooksHold(database);
  });

  it('is of one number in its app, costs something, and is for sellers of the app', async () => {
    const { userId } = await buyer();
    const { orderId } = await init(userId);
    await expect(init(userId, { orderId })).rejects.toEqual(refusal('micro-order-exists'));
    await expect(init(userId, { items: [{ ...items[0], amount: 0 }] })).rejects.toEqual(
      refusal('micro-amount-out-of-range'),
    );
    await expect(init(userId, { appId: 400 })).rejects.toEqual(refusal('not-app-seller'));
    await admin.addAppSeller({ path: { appId: 400, userId: sellerId } });
    expect((await init(userId, { appId: 400, orderId })).orderId).toBe(orderId);
    await admin.removeAppSeller({ path: { appId: 400, userId: sellerId } });
    await expect(init(userId, { appId: 400 })).rejects.toEqual(refusal('not-app-seller'));
    expect(await store.audited(sellerId)).toEqual(
      expect.arrayContaining(['payments.appSellerAdded', 'payments.appSellerRemoved']),
    );
  });

  it('is seen by its buyer and the sellers of its app alone', async () => {
    const somebody = await buyer();
    const { id, orderId } = await init(somebody.userId);
    const path = { transactionId: id };
    expect((await somebody.own.getMicroTransaction({ path })).body.id).toBe(id);
    const missing = refusal('micro-transaction-not-found');
    const other = await buyer();
    await expect(other.own.getMicroTransaction({ path })).rejects.toEqual(missing);
    await expect(approve(other, id)).rejects.toEqual(missing);
    await expect(other.own.cancelMicroTransaction({ path })).rejects.toEqual(missing);
    const finalized = somebody.own.finalizeMicroTransaction({ ...key(), path });
    await expect(finalized).rejects.toEqual(refusal('not-app-seller'));
    await expect(stateOf(newId())).rejects.toEqual(missing);
    const { body } = await seller.listMicroTransactions({ query: { appId, orderId } });
    expect(body).toMatchObject({ items: [{ id }], nextCursor: null });
    const newest = await seller.listMicroTransactions({ query: { limit: 1 } });
    expect(newest.body).toMatchObject({ items: [{ id }], nextCursor: expect.any(String) });
    const next = await seller.listMicroTransactions({ query: { limit: 1, cursor: newest.body.nextCursor ?? '' } });
    expect(next.body.items).toHaveLength(1);
    expect((await somebody.own.listMicroTransactions({ query: {} })).body.items).toEqual([]);
    const exported = await personalData.export(somebody.userId, database.fork());
    expect(exported['microTransactions']).toMatchObject([{ appId, orderId }]);
    expect((await personalData.export(sellerId, database.fork()))['sellsWithin']).toEqual([{ appId }]);
  });

  it.each([[false], [true]])(
    'is cancelled before it is finalized, and all is given back (method: %s)',
    async (isByMethod) => {
      const somebody = await buyer();
      const { id } = await init(somebody.userId);
      await approve(somebody, id, isByMethod ? 200 : 500, isByMethod ? somebody.methodId : null);
      const cancel = async () => (await somebody.own.cancelMicroTransaction({ path: { transactionId: id } })).body;
      expect(await cancel()).toMatchObject({ state: 'failed', declineCode: 'cancelled', expiresAt: null });
      expect(await cancel()).toMatchObject({ state: 'failed' });
      expect(await balanceOf(database, somebody.userId)).toBe(500);
      expect(bookedOf(id, 'voided')).toHaveLength(isByMethod ? 1 : 0);
      await expectBooksHold(database);
    },
  );

  it('fails when nobody approves it for an hour, or finalizes it for a day', async () => {
    const somebody = await buyer('tok_card', 1500);
    const [idle, byWallet, byMethod, done] = await Promise.all(
      Array.from({ length: 4 }, () => init(somebody.userId)),
    ).then((all) => all.map(({ id }) => id));
    for (const id of [byWallet, done]) await approve(somebody, id ?? '');
    await approve(somebody, byMethod ?? '', 0, somebody.methodId);
    await finalize(done ?? '');
    store.clock.turn(3_600_001);
    await store.settle();
    expect(await stateOf(idle ?? '')).toMatchObject({ state: 'failed', declineCode: 'expired' });
    expect(await stateOf(byWallet ?? '')).toMatchObject({ state: 'approved' });
    store.clock.turn(86_400_000);
    await store.settle();
    expect(await stateOf(byWallet ?? '')).toMatchObject({ state: 'failed', declineCode: 'expired' });
    expect(await stateOf(byMethod ?? '')).toMatchObject({ state: 'failed' });
    expect(await stateOf(done ?? '')).toMatchObject({ state: 'succeeded' });
    expect(await balanceOf(database, somebody.userId)).toBe(1000);
    await expectBooksHold(database);
  });

  it('is refunded in part and then whole, once for each refund id', async () => {
    const somebody = await buyer();
    const { id } = await init(somebody.userId);
    await approve(somebody, id, 200, somebody.methodId);
    const refund = async (amount: number | null, refundId = newId()) =>
      (await seller.refundMicroTransaction({ ...key(), path: { transactionId: id }, body: { refundId, amount } })).body;
    await expect(refund(null)).rejects.toEqual(refusal('refund-too-large'));
    await finalize(id);
    const first = newId();
    expect(await refund(100, first)).toMatchObject({ state: 'partially-refunded', refunded: 100 });
    expect(await refund(100, first)).toMatchObject({ refunded: 100 });
    await expect(refund(401)).rejects.toEqual(refusal('refund-too-large'));
    expect(await refund(null)).toMatchObject({ state: 'refunded', refunded: 500 });
    await expect(refund(null)).rejects.toEqual(refusal('refund-too-large'));
    expect(await balanceOf(database, somebody.userId)).toBe(500);
    await expectBooksHold(database);
  });
});
