import { describe, expect, it } from '@jest/globals';
import { startAppStore } from '../../../../../test/harness/app-store.ts';
import { balanceOf, expectBooksHold } from '../../../../../test/harness/books.ts';
import { startProviderUnderTest } from '../../../../../test/harness/payment-provider.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator, signedIn } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { payments } from '../plugin.ts';

const provider = await startProviderUnderTest();
const store = await startPluginUnderTest(payments, { testProvider: provider });
const { database } = store;
const key = () => ({ headers: { 'Idempotency-Key': newId() } });
const refusal = (code: string) => expect.objectContaining({ code });
const admin = store.as(administrator).payments;

const { sellerId, seller, buyer, init, approve, finalize, stateOf, bookedOf, statesTold } = await startAppStore(
  store,
  provider,
);

describe('a purchase within an app', () => {
  it.each(['tok_paypal', 'tok_paypal.redirect', 'tok_bank'])(
    'is not paid by %s, which may pay at once',
    async (token) => {
      const somebody = await buyer(token, 500);
      const { id } = await init(somebody.userId);
      const early = refusal('payment-method-pays-at-once');
      for (const byWallet of [0, 100]) {
        await expect(approve(somebody, id, byWallet, somebody.methodId)).rejects.toEqual(early);
      }
      await store.settle();
      expect(provider.journalOf(`micro:${id}`)).toEqual([]);
      expect(await balanceOf(database, somebody.userId)).toBe(500);
      // It pays nothing where the wallet pays all.
      expect(await approve(somebody, id, 500, somebody.methodId)).toMatchObject({ state: 'approved', captured: 0 });
      await expectBooksHold(database);
    },
  );

  it('waits for a buyer who has to approve the payment, and is captured by nobody before it is finalized', async () => {
    const somebody = await buyer('tok_card.redirect', 0);
    const { id } = await init(somebody.userId);
    const { redirectUrl, state } = await approve(somebody, id, 0, somebody.methodId);
    expect(state).toBe('init');
    await expect(finalize(id)).rejects.toEqual(refusal('micro-transaction-not-approved'));
    await fetch(String(redirectUrl));
    store.clock.turn(1_200_000);
    await store.settle();
    expect(await stateOf(id)).toMatchObject({ state: 'approved', captured: 0 });
    expect(bookedOf(id, 'captured')).toEqual([]);
    expect(await finalize(id)).toMatchObject({ state: 'succeeded' });
  });

  it('leaves a buyer his time to approve the payment, however late he has approved the purchase', async () => {
    const somebody = await buyer('tok_card.redirect', 0);
    const { id } = await init(somebody.userId);
    store.clock.turn(3_540_000);
    const { redirectUrl } = await approve(somebody, id, 0, somebody.methodId);
    store.clock.turn(300_000);
    await store.settle();
    expect(await stateOf(id)).toMatchObject({ state: 'init', redirectUrl });
    await fetch(String(redirectUrl));
    store.clock.turn(1_200_000);
    await store.settle();
    expect(await finalize(id)).toMatchObject({ state: 'succeeded' });
  });

  it('takes no money of another currency, and no amounts that are none', async () => {
    const somebody = await buyer();
    const { id } = await init(somebody.userId, { currency: 'USD' });
    await expect(approve(somebody, id)).rejects.toEqual(refusal('insufficient-funds'));
    const invalid = refusal('invalid-request');
    await expect(approve(somebody, id, -1)).rejects.toEqual(invalid);
    await expect(approve(somebody, id, 200_000_000_001)).rejects.toEqual(invalid);
    const item = { itemId: 1, quantity: 1, description: 'A hat' };
    for (const amount of [-1, 0.5, 200_000_000_001]) {
      await expect(init(somebody.userId, { items: [{ ...item, amount }] })).rejects.toEqual(invalid);
    }
    const dear = { ...item, amount: 200_000_000_000 };
    const tooMuch = init(somebody.userId, { items: [dear, { ...item, amount: 1 }] });
    await expect(tooMuch).rejects.toEqual(refusal('micro-amount-out-of-range'));
    const paid = await init(somebody.userId);
    await approve(somebody, paid.id);
    await finalize(paid.id);
    const path = { transactionId: paid.id };
    const refund = (amount: number) =>
      seller.refundMicroTransaction({ ...key(), path, body: { refundId: newId(), amount } });
    for (const amount of [-1, 0]) await expect(refund(amount)).rejects.toEqual(invalid);
    await expect(refund(200_000_000_000)).rejects.toEqual(refusal('refund-too-large'));
    expect(await balanceOf(database, somebody.userId)).toBe(0);
    await expectBooksHold(database);
  });

  it('is listed to publishers alone', async () => {
    await init((await buyer()).userId);
    const former = store.as(signedIn(sellerId, ['player'])).payments;
    expect((await former.listMicroTransactions({ query: {} })).body).toEqual({ items: [], nextCursor: null });
    expect((await seller.listMicroTransactions({ query: { limit: 1 } })).body.items).toHaveLength(1);
  });

  it('is paid by nobody else, and finalized and refunded by sellers of the app alone', async () => {
    const [somebody, other] = [await buyer(), await buyer()];
    const { id } = await init(somebody.userId);
    const foreign = approve(somebody, id, 100, other.methodId);
    await expect(foreign).rejects.toEqual(refusal('payment-method-not-found'));
    await approve(somebody, id);
    const strangerId = newId();
    await admin.addAppSeller({ path: { appId: 440, userId: strangerId } });
    const stranger = store.as(signedIn(strangerId, ['player', 'publisher'])).payments;
    const path = { transactionId: id };
    const no = refusal('not-app-seller');
    await expect(stranger.finalizeMicroTransaction({ ...key(), path })).rejects.toEqual(no);
    const refund = stranger.refundMicroTransaction({ ...key(), path, body: { refundId: newId() } });
    await expect(refund).rejects.toEqual(no);
    const missing = refusal('micro-transaction-not-found');
    await expect(stranger.getMicroTransaction({ path })).rejects.toEqual(missing);
    await expect(stranger.cancelMicroTransaction({ path })).rejects.toEqual(missing);
    expect((await stranger.listMicroTransactions({ query: {} })).body.items).toEqual([]);
    expect((await other.own.listPayments({ query: {} })).body.items).toEqual([]);
    expect(await stateOf(id)).toMatchObject({ state: 'approved', captured: 0 });
  });

  it.each([[0], [500]])('ends one way when it is finalized and cancelled together (wallet: %d)', async (byWallet) => {
    for (let round = 0; round < 6; round++) {
      const somebody = await buyer();
      const { id } = await init(somebody.userId);
      await approve(somebody, id, byWallet, somebody.methodId);
      const work = [
        () => finalize(id),
        async () => (await somebody.own.cancelMicroTransaction({ path: { transactionId: id } })).body,
      ];
      const answers = await Promise.allSettled((round % 2 ? work : work.toReversed()).map((ask) => ask()));
      const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason.code] : []));
      expect(['micro-transaction-closed', undefined]).toContain(refused[0]);
      expect(refused.length).toBeLessThan(2);
      await store.settle();
      const { state, captured } = await stateOf(id);
      expect([state, captured]).toEqual(state === 'succeeded' ? ['succeeded', 500] : ['failed', 0]);
      const paid = state === 'succeeded' ? byWallet : 0;
      expect(await balanceOf(database, somebody.userId)).toBe(500 - paid);
      expect(bookedOf(id, 'captured')).toHaveLength(state === 'succeeded' && byWallet === 0 ? 1 : 0);
    }
    await expectBooksHold(database);
  });

  it('is approved once by many requests', async () => {
    const somebody = await buyer('tok_card', 1000);
    const { id } = await init(somebody.userId);
    await Promise.all(Array.from({ length: 6 }, () => approve(somebody, id)));
    expect((await somebody.own.getWallet({})).body.balances).toEqual([{ currency: 'EUR', balance: 500, held: 500 }]);
    await expectBooksHold(database);
  });

  it.each(['suspected-fraud', 'friendly-fraud'] as const)('says that it was refunded for %s', async (reason) => {
    const somebody = await buyer('tok_card', 200);
    const { id } = await init(somebody.userId);
    await approve(somebody, id, 200, somebody.methodId);
    await finalize(id);
    const path = { transactionId: id };
    const refund = async (amount: number | null, why: typeof reason | null) =>
      (await seller.refundMicroTransaction({ ...key(), path, body: { refundId: newId(), amount, reason: why } })).body;
    expect(await refund(100, reason)).toMatchObject({ state: 'partially-refunded', refunded: 100 });
    expect(await refund(null, null)).toMatchObject({ state: `refunded-${reason}`, refunded: 500 });
    await expect(refund(1, null)).rejects.toEqual(refusal('refund-too-large'));
    expect(await statesTold(id)).toEqual(expect.arrayContaining([1, 2, 3, 4]));
    expect((await admin.reconcile({})).body.differences.filter(({ reference }) => reference === `micro:${id}`)).toEqual(
      [],
    );
    await expectBooksHold(database);
  });
});
