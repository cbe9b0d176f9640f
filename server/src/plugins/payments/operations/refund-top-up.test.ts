import { describe, expect, it } from '@jest/globals';
import { balanceOf, expectBooksHold, fund } from '../../../../../test/harness/books.ts';
import { startProviderUnderTest } from '../../../../../test/harness/payment-provider.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { service, signedIn } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { payments } from '../plugin.ts';

const provider = await startProviderUnderTest();
const store = await startPluginUnderTest(payments, { testProvider: provider });
const withoutProvider = await startPluginUnderTest(payments);
const { database } = store;
const inside = store.as(service).payments;
const day = 86_400_000;
const key = () => ({ headers: { 'Idempotency-Key': newId() } });
const refusal = (code: string) => expect.objectContaining({ code });
const money = (amount: number) => ({ amount, currency: 'EUR' });

/** Somebody with a method, and what he does with his wallet. */
async function somebody(token = 'tok_card') {
  const userId = newId();
  const own = store.as(signedIn(userId)).payments;
  const { id: paymentMethodId } = (await own.addPaymentMethod({ body: { token } })).body;
  const topUp = async (amount = 2000) =>
    (await own.topUp({ ...key(), body: { amount: money(amount), paymentMethodId, country: 'DE' } })).body.id;
  const refund = async (paymentId: string, by = key()) => (await own.refundTopUp({ ...by, path: { paymentId } })).body;
  const spend = async (walletAmount: number, orderId = newId()) => {
    const order = { orderId, userId, amount: money(walletAmount), country: 'DE', paymentMethodId: null };
    return (await inside.chargeOrder({ body: { ...order, walletAmount } })).body;
  };
  const balance = () => balanceOf(database, userId);
  return { userId, own, paymentMethodId, topUp, refund, spend, balance };
}
/** What the provider has given back of a top-up. */
const givenBack = async (paymentId: string) => {
  const { rows } = await database.pool.query('select reference from payment where id = $1', [paymentId]);
  return provider.journalOf(rows[0].reference).filter(({ type }) => type === 'refunded');
};

describe('payments.refundTopUp', () => {
  it('takes the money out of the wallet and gives it back to the method, once', async () => {
    const { own, topUp, refund, balance } = await somebody();
    const id = await topUp();
    const by = key();
    const refunded = await refund(id, by);
    expect(refunded).toMatchObject({ id, purpose: 'top-up', state: 'refunded', captured: 2000, refunded: 2000 });
    expect([await refund(id, by), await refund(id)]).toEqual([refunded, refunded]);
    expect(await givenBack(id)).toMatchObject([{ amount: 2000, currency: 'EUR' }]);
    expect((await own.getWallet({})).body.balances).toEqual([{ currency: 'EUR', balance: 0, held: 0 }]);
    expect((await own.listTransactions({ query: {} })).body.items).toMatchObject([
      { kind: 'refund', amount: -2000, paymentId: id },
      { kind: 'top-up', amount: 2000 },
    ]);
    const { rows } = await database.pool.query(
      `select a.kind, sum(e.amount)::integer as total from ledger_transfer t join ledger_entry e on e.transfer_id = t.id
         join ledger_account a on a.id = e.account_id where t.payment_id = $1 group by a.kind order by a.kind`,
      [id],
    );
    expect(rows).toEqual(['held', 'provider', 'wallet'].map((kind) => ({ kind, total: 0 })));
    expect(await balance()).toBe(0);
    await expectBooksHold(database);
  });

  it.each(['tok_card.lost-refund', 'tok_card.lost-refund.webhook-five'])('is made once though %s', async (token) => {
    const { own, topUp, refund, balance } = await somebody(token);
    const id = await topUp();
    expect(await refund(id)).toMatchObject({ state: 'succeeded', refunded: 0 });
    // Nobody can spend meanwhile what goes back.
    expect((await own.getWallet({})).body.balances).toEqual([{ currency: 'EUR', balance: 0, held: 2000 }]);
    store.clock.turn(1_200_000);
    await store.settle();
    expect(await refund(id)).toMatchObject({ state: 'refunded' });
    expect(await givenBack(id)).toHaveLength(1);
    expect(await balance()).toBe(0);
    await expectBooksHold(database);
  });

  it('is one, whoever asks together', async () => {
    const { topUp, refund, balance } = await somebody();
    const [id, other] = [await topUp(), await topUp(500)];
    await Promise.all(Array.from({ length: 8 }, () => refund(id)));
    expect(await givenBack(id)).toHaveLength(1);
    expect(await balance()).toBe(500);
    expect(await givenBack(other)).toEqual([]);
    await expectBooksHold(database);
  });

  it('and a purchase from the same wallet never have both', async () => {
    for (let round = 0; round < 8; round++) {
      const { topUp, refund, spend, balance } = await somebody();
      const id = await topUp();
      const work = [() => refund(id), () => spend(1)];
      const [first, second] = await Promise.allSettled((round % 2 ? work : work.toReversed()).map((ask) => ask()));
      const refunded = (await givenBack(id)).length;
      const isSpent = (await balance()) === 1999;
      expect([refunded, isSpent]).toEqual(refunded === 1 ? [1, false] : [0, true]);
      const refused = [first, second].filter((each) => each?.status === 'rejected');
      expect(refused).toHaveLength(refunded === 1 ? 0 : 1);
    }
    await expectBooksHold(database);
  });

  it('is refused once some of the money is spent, and the oldest is spent first', async () => {
    const { userId, topUp, refund, spend, balance } = await somebody();
    await fund(database, userId, 300);
    const first = await topUp();
    const second = await topUp(700);
    await spend(300);
    expect(await refund(second)).toMatchObject({ state: 'refunded' });
    const orderId = newId();
    await spend(1, orderId);
    await expect(refund(first)).rejects.toEqual(refusal('top-up-spent'));
    // What was given away later is not paid out for it.
    await fund(database, userId, 5000);
    await expect(refund(first)).rejects.toEqual(refusal('top-up-spent'));
    await inside.refundCharge({ ...key(), body: { orderId, refundId: newId(), amount: 1, to: 'wallet' } });
    expect(await refund(first)).toMatchObject({ state: 'refunded' });
    expect(await balance()).toBe(5000);
    await expectBooksHold(database);
  });

  it('is refused while the money is held for a payment that is under way', async () => {
    const { userId, topUp, refund, own } = await somebody();
    const id = await topUp();
    const { id: paymentMethodId } = (await own.addPaymentMethod({ body: { token: 'tok_card.redirect' } })).body;
    const order = { orderId: newId(), userId, amount: money(3000), country: 'DE', walletAmount: 2000, paymentMethodId };
    await inside.chargeOrder({ body: order });
    await expect(refund(id)).rejects.toEqual(refusal('top-up-spent'));
    await inside.cancelCharge({ body: { orderId: order.orderId } });
    expect(await refund(id)).toMatchObject({ state: 'refunded' });
    await expectBooksHold(database);
  });

  it('is possible for 14 days', async () => {
    const { topUp, refund } = await somebody();
    const [first, second] = [await topUp(500), await topUp(500)];
    store.clock.turn(14 * day);
    expect(await refund(first)).toMatchObject({ state: 'refunded' });
    store.clock.turn(1);
    await expect(refund(second)).rejects.toEqual(refusal('top-up-not-refundable'));
    expect(await givenBack(second)).toEqual([]);
  });

  it('is of captured top-ups of the caller', async () => {
    const { own, topUp, refund, paymentMethodId } = await somebody();
    const id = await topUp();
    const missing = refusal('payment-not-found');
    await expect((await somebody()).refund(id)).rejects.toEqual(missing);
    await expect(refund(newId())).rejects.toEqual(missing);
    const card = { amount: money(500), paymentMethodId, country: 'DE' };
    const { payment } = (await own.buyGiftCard({ ...key(), body: card })).body;
    await expect(refund(payment?.id ?? '')).rejects.toEqual(refusal('top-up-not-refundable'));
    const declined = await somebody('tok_card.decline');
    await expect(declined.refund(await declined.topUp())).rejects.toEqual(refusal('top-up-not-refundable'));
    const open = await somebody('tok_card.redirect');
    await expect(open.refund(await open.topUp())).rejects.toEqual(refusal('top-up-not-refundable'));
  });

  it('leaves the money in the wallet when the method takes none back', async () => {
    const { topUp, refund, balance } = await somebody();
    const id = await topUp();
    const { rows } = await database.pool.query('select reference from payment where id = $1', [id]);
    await provider.control('refunds', { reference: rows[0].reference, refundReference: 'by hand', amount: 1 });
    await expect(refund(id)).rejects.toEqual(refusal('top-up-not-refundable'));
    await expect(refund(id)).rejects.toEqual(refusal('top-up-not-refundable'));
    expect(await balance()).toBe(2000);
    await expectBooksHold(database);
  });

  it('needs the provider', async () => {
    const path = { paymentId: newId() };
    const { refundTopUp } = withoutProvider.as(signedIn()).payments;
    await expect(refundTopUp({ ...key(), path })).rejects.toEqual(refusal('no-payment-provider'));
  });
});
