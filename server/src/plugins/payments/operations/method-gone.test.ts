import { describe, expect, it } from '@jest/globals';
import { balanceOf, expectBooksHold } from '../../../../../test/harness/books.ts';
import { startProviderUnderTest } from '../../../../../test/harness/payment-provider.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { service, signedIn } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { payments } from '../plugin.ts';

const provider = await startProviderUnderTest();
const store = await startPluginUnderTest(payments, { testProvider: provider });
const { database } = store;
const inside = store.as(service).payments;
const amount = { amount: 1000, currency: 'EUR' };
const missing = expect.objectContaining({ code: 'payment-method-not-found' });

async function somebody(token: string) {
  const userId = newId();
  const own = store.as(signedIn(userId)).payments;
  const { id: methodId } = (await own.addPaymentMethod({ body: { token } })).body;
  return { userId, own, methodId, remove: () => own.removePaymentMethod({ path: { methodId } }) };
}

/** The first attempt has begun the payment and ended before it could answer. */
describe('a payment whose method was removed after it was begun', () => {
  it('of an order is gone on with by a retry, which begins no other', async () => {
    const { userId, methodId, remove } = await somebody('tok_card.lost-capture.webhook-late');
    const order = { userId, amount, country: 'DE', walletAmount: 0, paymentMethodId: methodId };
    const body = { ...order, orderId: newId() };
    expect((await inside.chargeOrder({ body })).body.state).toBe('approved');
    await remove();
    expect((await inside.chargeOrder({ body })).body).toMatchObject({ state: 'succeeded', captured: 1000 });
    await expect(inside.chargeOrder({ body: { ...order, orderId: newId() } })).rejects.toEqual(missing);
    await expectBooksHold(database);
  });

  it('of a top-up is answered to a retry, which tops up no second time', async () => {
    const { userId, own, methodId, remove } = await somebody('tok_card.webhook-late');
    const topUp = (key: string) =>
      own.topUp({
        headers: { 'Idempotency-Key': key },
        body: { amount, paymentMethodId: methodId, country: 'DE' },
      });
    const key = newId();
    const { body } = await topUp(key);
    await database.pool.query('delete from idempotency_key');
    await remove();
    expect((await topUp(key)).body).toEqual(body);
    await expect(topUp(newId())).rejects.toEqual(missing);
    expect(await balanceOf(database, userId)).toBe(1000);
    await expectBooksHold(database);
  });
});
