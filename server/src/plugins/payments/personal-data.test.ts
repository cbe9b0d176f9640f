import { describe, expect, it } from '@jest/globals';
import { balanceOf, expectBooksHold, fund } from '../../../../test/harness/books.ts';
import { startProviderUnderTest } from '../../../../test/harness/payment-provider.ts';
import { startPluginUnderTest } from '../../../../test/harness/plugin-under-test.ts';
import { administrator, service, signedIn } from '../../../../test/harness/principals.ts';
import { transaction } from '../../kernel/database/in-transaction.ts';
import { newId } from '../../kernel/identifiers.ts';
import { erasePersonalData } from '../../kernel/personal-data/personal-data.ts';
import { personalData } from './personal-data.ts';
import { payments } from './plugin.ts';

const provider = await startProviderUnderTest();
const store = await startPluginUnderTest(payments, { testProvider: provider });
const { database } = store;
const admin = store.as(administrator).payments;
const inside = store.as(service).payments;
const key = () => ({ headers: { 'Idempotency-Key': newId() } });
const refusal = (code: string) => expect.objectContaining({ code });
const money = (amount: number) => ({ amount, currency: 'EUR' });
const words = 'Sorry, Alice Miller';
const erase = (userId: string) => transaction(database.fork(), (em) => erasePersonalData(userId, { personalData }, em));

async function somebody(token = 'tok_card') {
  const userId = newId();
  const own = store.as(signedIn(userId)).payments;
  const { id: paymentMethodId } = (await own.addPaymentMethod({ body: { token } })).body;
  const topUp = async (by = paymentMethodId) =>
    (await own.topUp({ ...key(), body: { amount: money(2000), paymentMethodId: by, country: 'DE' } })).body;
  const credit = () => admin.creditWallet({ ...key(), path: { userId }, body: { amount: money(500), reason: words } });
  const order = (walletAmount: number) => {
    const methodId = walletAmount === 1000 ? null : paymentMethodId;
    return { orderId: newId(), userId, amount: money(1000), country: 'DE', walletAmount, paymentMethodId: methodId };
  };
  const charge = async (body: ReturnType<typeof order>) => (await inside.chargeOrder({ body })).body;
  return { userId, own, paymentMethodId, topUp, credit, order, charge };
}
const bookedOf = async (paymentId: string) => {
  const { rows } = await database.pool.query('select reference from payment where id = $1', [paymentId]);
  return provider.journalOf(rows[0].reference).map(({ type }) => type);
};
const settled = async () => {
  store.clock.turn(1_200_000);
  await store.settle();
};

it('exports what a person has paid and had, and nothing of others', async () => {
  const { userId, credit } = await somebody();
  const other = newId();
  await fund(database, userId, 500);
  await credit();
  expect(await personalData.export(userId, database.fork())).toMatchObject({
    payments: [],
    wallet: [
      { kind: 'credit', currency: 'EUR', amount: 500, reason: 'test' },
      { kind: 'credit', currency: 'EUR', amount: 500, reason: words },
    ],
  });
  expect(await personalData.export(other, database.fork())).toMatchObject({ payments: [], wallet: [] });
});

describe('when an account is erased', () => {
  it('nothing is left that tells who it was, and the books stay', async () => {
    const { userId, own, credit, topUp } = await somebody();
    const other = await somebody();
    await Promise.all([credit(), other.credit()]);
    const paid = await topUp();
    const before = (await own.listTransactions({ query: {} })).body.items;
    await erase(userId);
    await erase(userId);
    const { rows } = await database.pool.query(
      `select from transfer_reason r join ledger_entry e on e.transfer_id = r.transfer_id
         join ledger_account a on a.id = e.account_id where a.owner_id = $1`,
      [userId],
    );
    expect(rows).toEqual([]);
    expect((await own.listPaymentMethods({})).body.items).toEqual([]);
    const after = (await own.listTransactions({ query: {} })).body.items;
    expect(after).toEqual(before.map((item) => ({ ...item, reason: null })));
    const path = { currency: 'EUR', month: paid.createdAt.slice(0, 7) };
    expect((await own.getWalletStatement({ path, query: {} })).body).toMatchObject({ closing: 2500 });
    expect((await own.printWalletStatement({ path })).status).toBe(200);
    expect((await own.listPayments({ query: {} })).body.items).toEqual([paid]);
    expect((await other.own.listTransactions({ query: {} })).body.items).toMatchObject([{ reason: words }]);
    expect((await admin.reconcile({})).body.found).toBe(0);
    await expectBooksHold(database);
  });

  it('its wallets take nothing more in', async () => {
    const { userId, own, credit, topUp } = await somebody();
    await credit();
    const { code } = (await admin.issueGiftCard({ ...key(), body: { amount: money(500) } })).body;
    await erase(userId);
    const closed = refusal('wallet-closed');
    await expect(credit()).rejects.toEqual(closed);
    await expect(own.redeemGiftCard({ ...key(), body: { code } })).rejects.toEqual(closed);
    expect((await own.findGiftCard({ body: { code } })).body.isRedeemed).toBe(false);
    // It was signed in a moment ago.
    const { id } = (await own.addPaymentMethod({ body: { token: 'tok_card' } })).body;
    await expect(topUp(id)).rejects.toEqual(closed);
    expect(await balanceOf(database, userId)).toBe(500);
    await expectBooksHold(database);
  });

  it('what its wallet should get back goes to the method that has paid', async () => {
    const { userId, order, charge } = await somebody();
    await fund(database, userId, 1400);
    const [split, byWallet] = [order(400), order(1000)];
    const { paymentId } = await charge(split);
    await charge(byWallet);
    await erase(userId);
    const refund = async ({ orderId }: { orderId: string }) =>
      (await inside.refundCharge({ ...key(), body: { orderId, refundId: newId(), amount: 1000, to: 'wallet' } })).body;
    expect(await refund(split)).toMatchObject({ state: 'refunded', refunded: 1000 });
    expect(await bookedOf(paymentId)).toEqual(['authorised', 'captured', 'refunded']);
    expect(await balanceOf(database, userId)).toBe(400);
    // What the wallet itself has paid has no other place: the store owes it.
    expect(await refund(byWallet)).toMatchObject({ state: 'refunded' });
    expect(await balanceOf(database, userId)).toBe(1400);
    await expectBooksHold(database);
  });

  it.each(['tok_card.redirect', 'tok_card.country-fr', 'tok_card.lost-authorise'])(
    'what it has not paid yet by %s is let go',
    async (token) => {
      const { userId, own, topUp } = await somebody(token);
      const { id, state } = await topUp();
      expect(['init', 'held']).toContain(state);
      await erase(userId);
      expect((await admin.listHeldPayments({ query: {} })).body.items).toEqual([]);
      await settled();
      expect((await own.getPayment({ path: { paymentId: id } })).body).toMatchObject({ state: 'failed', captured: 0 });
      expect((await bookedOf(id)).at(-1)).toBe('voided');
      await expectBooksHold(database);
    },
  );

  it('a top-up that was captured before it could be let go is given back', async () => {
    const { userId, own, topUp } = await somebody('tok_card.lost-capture');
    const { id, state } = await topUp();
    expect(state).toBe('approved');
    await erase(userId);
    await settled();
    await settled();
    expect((await own.getPayment({ path: { paymentId: id } })).body).toMatchObject({ state: 'refunded' });
    expect(await bookedOf(id)).toEqual(['authorised', 'captured', 'refunded']);
    expect(await balanceOf(database, userId)).toBe(0);
    await expectBooksHold(database);
  });
});
