import { describe, expect, it } from '@jest/globals';
import { balanceOf, expectBooksHold, fund } from '../../../../../test/harness/books.ts';
import { startProviderUnderTest } from '../../../../../test/harness/payment-provider.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator, service, signedIn } from '../../../../../test/harness/principals.ts';
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
const inside = store.as(service).payments;
const key = () => ({ headers: { 'Idempotency-Key': newId() } });
const bookedOf = async (paymentId: string) => {
  const { rows } = await store.database.pool.query('select reference from payment where id = $1', [paymentId]);
  return provider.journalOf(rows[0].reference).map(({ type }) => type);
};
/** Nobody listens where the store looks for the provider. */
const whileUnreachable = async (work: () => Promise<void>) => {
  const { url } = provider;
  provider.url = 'http://127.0.0.1:9';
  await work().finally(() => (provider.url = url));
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

  it('does not for what the store itself has refused before', async () => {
    const userId = newId();
    const own = store.as(signedIn(userId)).payments;
    const { id: paymentMethodId } = (await own.addPaymentMethod({ body: { token: 'tok_card' } })).body;
    const order = { userId, amount: { amount: 1000, currency: 'EUR' }, country: 'DE', paymentMethodId };
    for (let n = 0; n < 5; n++) {
      // The wallet has not its part.
      const { body } = await inside.chargeOrder({ body: { ...order, orderId: newId(), walletAmount: 300 } });
      expect(body).toMatchObject({ state: 'failed', declineCode: 'insufficient-funds' });
    }
    const { body } = await inside.chargeOrder({ body: { ...order, orderId: newId(), walletAmount: 0 } });
    expect(body).toMatchObject({ state: 'succeeded' });
  });

  it('is let go when it is refused, and says why', async () => {
    const { userId, held } = await suspect();
    const refused = { state: 'failed', captured: 0, declineCode: 'suspected-fraud' };
    expect(await review(held.id, 'refuse')).toMatchObject(refused);
    expect(await bookedOf(held.id)).toEqual(['authorised', 'voided']);
    await expect(review(held.id, 'release')).rejects.toEqual(refusal('payment-not-held'));
    expect(await balanceOf(store.database, userId)).toBe(0);
    await expectBooksHold(store.database);
  });

  it('is refused though the provider does not answer, and let go when it does', async () => {
    const { own, held } = await suspect();
    const refused = { state: 'failed', captured: 0, declineCode: 'suspected-fraud' };
    await whileUnreachable(async () => {
      expect(await review(held.id, 'refuse')).toMatchObject(refused);
      await expect(review(held.id, 'release')).rejects.toEqual(refusal('payment-not-held'));
    });
    expect(await bookedOf(held.id)).toEqual(['authorised']);
    store.clock.turn(600_000);
    await store.settle();
    expect(await bookedOf(held.id)).toEqual(['authorised', 'voided']);
    expect((await own.getPayment({ path: { paymentId: held.id } })).body).toMatchObject(refused);
    await expectBooksHold(store.database);
  });

  it('is released though the provider does not answer, and captured when it does', async () => {
    const { userId, held } = await suspect();
    // Due work has done all that it can with a payment that is held.
    store.clock.turn(600_000);
    await store.settle();
    await whileUnreachable(async () => {
      expect(await review(held.id, 'release')).toMatchObject({ state: 'approved', captured: 0 });
    });
    store.clock.turn(600_000);
    await store.settle();
    expect(await bookedOf(held.id)).toEqual(['authorised', 'captured']);
    expect(await balanceOf(store.database, userId)).toBe(1000);
    await expectBooksHold(store.database);
  });

  it.each(['cancelled', 'refused', 'released'] as const)('of an order is %s, and moves its money once', async (end) => {
    const { userId, own, held } = await suspect();
    await review(held.id, 'refuse');
    await fund(store.database, userId, 400);
    const [method] = (await own.listPaymentMethods({})).body.items.slice(-1);
    const order = { orderId: newId(), userId, country: 'DE', walletAmount: 400, paymentMethodId: method?.id ?? '' };
    const body = { ...order, amount: { amount: 1000, currency: 'EUR' } };
    const charge = async () => (await inside.chargeOrder({ body })).body;
    const refund = (amount: number) =>
      inside.refundCharge({ ...key(), body: { orderId: order.orderId, refundId: newId(), amount, to: 'origin' } });
    const { paymentId, state } = await charge();
    expect(state).toBe('held');
    // Nothing was captured, so there is nothing to be given back.
    await expect(refund(1)).rejects.toEqual(refusal('refund-too-large'));
    if (end === 'cancelled') await inside.cancelCharge({ body: { orderId: order.orderId } });
    else await review(paymentId, end === 'refused' ? 'refuse' : 'release');
    const isPaid = end === 'released';
    const declineCode = { cancelled: 'cancelled', refused: 'suspected-fraud', released: null }[end];
    expect(await charge()).toMatchObject({ state: isPaid ? 'succeeded' : 'failed', declineCode });
    expect(await bookedOf(paymentId)).toEqual(['authorised', isPaid ? 'captured' : 'voided']);
    expect(await balanceOf(store.database, userId)).toBe(isPaid ? 0 : 400);
    await expect(review(paymentId, 'release')).rejects.toEqual(refusal('payment-not-held'));
    const asked = await refund(1000).catch((error: unknown) => ({ body: error }));
    expect(asked.body).toMatchObject(isPaid ? { state: 'refunded' } : { code: 'refund-too-large' });
    expect(await balanceOf(store.database, userId)).toBe(400);
    await expectBooksHold(store.database);
  });

  it('is for nobody to decide when its order is called off while the provider does not answer', async () => {
    const { userId, own, held } = await suspect();
    await review(held.id, 'refuse');
    const [method] = (await own.listPaymentMethods({})).body.items.slice(-1);
    const order = { orderId: newId(), userId, country: 'DE', walletAmount: 0, paymentMethodId: method?.id ?? '' };
    const body = { ...order, amount: { amount: 1000, currency: 'EUR' } };
    const { paymentId } = (await inside.chargeOrder({ body })).body;
    await whileUnreachable(async () => {
      await inside.cancelCharge({ body: { orderId: order.orderId } });
      await expect(review(paymentId, 'release')).rejects.toEqual(refusal('payment-not-held'));
      const listed = (await admin.listHeldPayments({ query: {} })).body.items.map(({ payment }) => payment.id);
      expect(listed).not.toContain(paymentId);
    });
    store.clock.turn(600_000);
    await store.settle();
    expect(await bookedOf(paymentId)).toEqual(['authorised', 'voided']);
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

  it.each([
    ['velocity', 25, () => 'DE'],
    ['countries', 3, (n: number) => ['DE', 'AT', 'CH'][n - 1] ?? ''],
  ])('is held by %s from the payment %d on', async (signal, from, countryOf) => {
    const own = store.as(signedIn()).payments;
    const { id: paymentMethodId } = (await own.addPaymentMethod({ body: { token: 'tok_card' } })).body;
    for (let n = 1; n <= from; n++) {
      const body = { amount: { amount: 500, currency: 'EUR' }, paymentMethodId, country: countryOf(n) };
      const { id, state } = (await own.topUp({ ...key(), body })).body;
      expect([n, state]).toEqual([n, n < from ? 'succeeded' : 'held']);
      if (n < from) continue;
      const found = (await admin.listHeldPayments({ query: {} })).body.items.find(({ payment }) => payment.id === id);
      expect(found?.signals).toEqual([signal]);
      await review(id, 'refuse');
    }
  });

  it('must be there', async () => {
    await expect(review(newId(), 'release')).rejects.toEqual(refusal('payment-not-found'));
  });
});
