import { describe, expect, it } from '@jest/globals';
import { balanceOf, expectBooksHold, fund } from '../../../../../test/harness/books.ts';
import { startPayingByTest } from '../../../../../test/harness/paying-providers.ts';
import { startPayingStore } from '../../../../../test/harness/paying-store.ts';
import { service, signedIn } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';

const paying = await startPayingByTest();
const store = await startPayingStore(paying);
const { database, receive } = store;
paying.onWebhook = receive;
const inside = store.as(service).payments;
const key = () => ({ headers: { 'Idempotency-Key': newId() } });
const money = (amount: number) => ({ amount, currency: 'EUR' });
const refusal = (code: string) => expect.objectContaining({ code });

/** Somebody with a method, and what he pays by it. Webhooks come when the test says so. */
async function somebody(behaviour = 'webhook-late') {
  const userId = newId();
  const own = store.as(signedIn(userId)).payments;
  const { id: paymentMethodId } = (await own.addPaymentMethod({ body: { token: paying.token(behaviour) } })).body;
  const paid = { amount: money(2000), paymentMethodId, country: 'DE' };
  const topUp = async () => (await own.topUp({ ...key(), body: paid })).body.id;
  const spend = async (walletAmount: number) => {
    const order = { orderId: newId(), userId, amount: money(walletAmount), country: 'DE', paymentMethodId: null };
    return (await inside.chargeOrder({ body: { ...order, walletAmount } })).body;
  };
  const balances = async () => (await own.getWallet({})).body.balances;
  const kinds = async () =>
    (await own.listTransactions({ query: {} })).body.items.map(({ kind, amount }) => [kind, amount]);
  return { userId, own, paid, topUp, spend, balances, kinds };
}
const referenceOf = async (paymentId: string): Promise<string> => {
  const { rows } = await database.pool.query('select reference from payment where id = $1', [paymentId]);
  return rows[0].reference;
};
const heard = async () => {
  await paying.flush();
  store.clock.turn(1_200_000);
  await store.settle();
};

describe('a top-up that is charged back', () => {
  it('takes its money out of the wallet, and puts it in again when the bank gives it after all', async () => {
    const { topUp, balances, kinds } = await somebody();
    const reference = await referenceOf(await topUp());
    await paying.chargeBack(reference);
    await heard();
    expect(await balances()).toEqual([{ currency: 'EUR', balance: 0, held: 0 }]);
    await paying.giveBackAfterAll(reference);
    await heard();
    expect(await balances()).toEqual([{ currency: 'EUR', balance: 2000, held: 0 }]);
    expect(await kinds()).toEqual([
      ['charge-back', 2000],
      ['charge-back', -2000],
      ['top-up', 2000],
    ]);
    await expectBooksHold(database);
  });

  it('takes what of it is left, and gives back no more than that', async () => {
    const { userId, topUp, spend } = await somebody();
    const reference = await referenceOf(await topUp());
    await spend(1500);
    await paying.chargeBack(reference);
    await heard();
    expect(await balanceOf(database, userId)).toBe(0);
    await fund(database, userId, 700);
    await paying.giveBackAfterAll(reference);
    await heard();
    expect(await balanceOf(database, userId)).toBe(1200);
    await expectBooksHold(database);
  });

  it('leaves the wallet alone when both are heard of the other way round', async () => {
    const { userId, topUp } = await somebody('webhook-reordered');
    const reference = await referenceOf(await topUp());
    await paying.flush();
    await paying.chargeBack(reference);
    await paying.giveBackAfterAll(reference);
    await heard();
    expect(await balanceOf(database, userId)).toBe(2000);
    await expectBooksHold(database);
  });

  it('keeps held what is to be given back, and gives it back when the bank has given it after all', async () => {
    const { own, topUp, balances } = await somebody();
    const paymentId = await topUp();
    const reference = await referenceOf(paymentId);
    await paying.chargeBack(reference);
    // The store has not heard of it yet; the provider refuses the refund.
    await own.refundTopUp({ ...key(), path: { paymentId } });
    await heard();
    expect(await balances()).toEqual([{ currency: 'EUR', balance: 0, held: 2000 }]);
    await paying.giveBackAfterAll(reference);
    await heard();
    expect(await balances()).toEqual([{ currency: 'EUR', balance: 0, held: 0 }]);
    expect(paying.booked(reference, 'refunded')).toEqual([2000]);
    await expectBooksHold(database);
  });
});

describe('a gift card whose payment is charged back', () => {
  it('is not there before the bank gives the money after all', async () => {
    const { own, paid } = await somebody();
    const { code, id } = (await own.buyGiftCard({ ...key(), body: paid })).body;
    const friend = newId();
    const redeem = () => store.as(signedIn(friend)).payments.redeemGiftCard({ ...key(), body: { code } });
    const reference = await referenceOf(id);
    await paying.chargeBack(reference);
    await heard();
    await expect(redeem()).rejects.toEqual(refusal('gift-card-not-found'));
    await expect(own.findGiftCard({ body: { code } })).rejects.toEqual(refusal('gift-card-not-found'));
    await paying.giveBackAfterAll(reference);
    await heard();
    await redeem();
    expect(await balanceOf(database, friend)).toBe(2000);
    await expectBooksHold(database);
  });
});

it('a top-up or gift card that somebody has refunded at the provider pays once, also when that fails', async () => {
  const { userId, own, paid, topUp } = await somebody();
  const { id: cardId, code } = (await own.buyGiftCard({ ...key(), body: paid })).body;
  for (const paymentId of [await topUp(), cardId]) {
    const reference = await referenceOf(paymentId);
    await paying.refundByItself(reference, 2000);
    await heard();
    await paying.failRefund(reference);
    await heard();
  }
  expect(await balanceOf(database, userId)).toBe(2000);
  await store.as(signedIn(userId)).payments.redeemGiftCard({ ...key(), body: { code } });
  expect(await balanceOf(database, userId)).toBe(4000);
  const { rows } = await database.pool.query(
    `select coalesce(sum(e.amount), 0)::integer as sales from ledger_entry e join ledger_transfer t on t.id = e.transfer_id
       join ledger_account a on a.id = e.account_id
     where a.kind = 'sales' and t.payment_id in (select id from payment where user_id = $1)`,
    [userId],
  );
  expect(rows).toEqual([{ sales: 0 }]);
  await expectBooksHold(database);
});
