import { describe, expect, it } from '@jest/globals';
import { balanceOf, expectBooksHold } from '../../../../../test/harness/books.ts';
import { startProviderUnderTest } from '../../../../../test/harness/payment-provider.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator, signedIn } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { payments } from '../plugin.ts';

const provider = await startProviderUnderTest();
const store = await startPluginUnderTest(payments, { testProvider: provider });
const admin = store.as(administrator).payments;
const refusal = (code: string) => expect.objectContaining({ code });

/** Somebody whose sixth payment follows five that were declined. */
const suspect = async () => {
  const userId = newId();
  const own = store.as(signedIn(userId)).payments;
  const add = async (token: string) => (await own.addPaymentMethod({ body: { token } })).body.id;
  const pay = async (paymentMethodId: string) => {
    const body = { amount: { amount: 1000, currency: 'EUR' }, paymentMethodId, country: 'DE' };
    return (await own.topUp({ headers: { 'Idempotency-Key': newId() }, body })).body;
  };
  const bad = await add('tok_card.decline');
  for (let n = 0; n < 5; n++) await pay(bad);
  return { userId, own, held: await pay(await add('tok_card')) };
};
const review = async (paymentId: string, decision: 'release' | 'refuse') =>
  (await admin.reviewPayment({ path: { paymentId }, body: { decision } })).body;

describe('a payment that looks like fraud', () => {
  it('is held before it is captured, and captured when it is released', async () => {
    const { userId, held } = await suspect();
    expect(held).toMatchObject({ state: 'held', captured: 0 });
    store.clock.turn(600_000);
    await store.settle();
    expect(await balanceOf(store.database, userId)).toBe(0);
    expect(await review(held.id, 'release')).toMatchObject({ state: 'succeeded', captured: 1000 });
    expect(await balanceOf(store.database, userId)).toBe(1000);
    await expect(review(held.id, 'release')).rejects.toEqual(refusal('payment-not-held'));
    expect(await store.audited(held.id)).toEqual(['payments.paymentHeld', 'payments.paymentReviewed']);
    await expectBooksHold(store.database);
  });

  it('is let go when it is refused', async () => {
    const { userId, held } = await suspect();
    expect(await review(held.id, 'refuse')).toMatchObject({ state: 'failed', captured: 0 });
    expect(await balanceOf(store.database, userId)).toBe(0);
    await expectBooksHold(store.database);
  });

  it('is listed with the reasons, oldest first', async () => {
    const { userId, held } = await suspect();
    const own = store.as(signedIn()).payments;
    const { id: paymentMethodId } = (await own.addPaymentMethod({ body: { token: 'tok_card.country-fr' } })).body;
    const pay = async (country: string) => {
      const body = { amount: { amount: 1000, currency: 'EUR' }, paymentMethodId, country };
      return (await own.topUp({ headers: { 'Idempotency-Key': newId() }, body })).body;
    };
    expect((await pay('FR')).state).toBe('succeeded');
    const foreign = await pay('DE');
    expect(foreign).toMatchObject({ state: 'held', captured: 0 });
    const list = async (query: { limit?: number; cursor?: string } = {}) =>
      (await admin.listHeldPayments({ query })).body;
    expect((await list()).items).toMatchObject([
      { payment: held, userId, signals: ['declines'], country: 'DE', cardCountry: null },
      { payment: foreign, signals: ['card-country'], country: 'DE', cardCountry: 'FR' },
    ]);
    const first = await list({ limit: 1 });
    expect((await list({ limit: 1, cursor: first.nextCursor ?? '' })).items).toMatchObject([{ payment: foreign }]);
    await review(held.id, 'release');
    await review(foreign.id, 'refuse');
    expect(await list()).toEqual({ items: [], nextCursor: null });
  });

  it('must be there', async () => {
    await expect(review(newId(), 'release')).rejects.toEqual(refusal('payment-not-found'));
  });
});
