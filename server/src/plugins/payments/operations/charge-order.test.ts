import { describe, expect, it } from '@jest/globals';
import { balanceOf, expectBooksHold, fund } from '../../../../../test/harness/books.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { service } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { payments } from '../plugin.ts';

const store = await startPluginUnderTest(payments);
const { database } = store;
const { chargeOrder, cancelCharge, refundCharge } = store.as(service).payments;
const refusal = (code: string) => expect.objectContaining({ code });

const orderOf = (userId: string, total: number, more = {}) => ({
  orderId: newId(),
  userId,
  amount: { amount: total, currency: 'EUR' },
  country: 'DE',
  walletAmount: total,
  paymentMethodId: null,
  ...more,
});
const charge = async (body: ReturnType<typeof orderOf>) => (await chargeOrder({ body })).body;
const cancel = async (orderId: string) => (await cancelCharge({ body: { orderId } })).body.charge;
const refund = async (orderId: string, amount: number, refundId = newId()) =>
  (
    await refundCharge({
      headers: { 'Idempotency-Key': newId() },
      body: { orderId, refundId, amount, to: 'origin' as const },
    })
  ).body;
const changesOf = async (orderId: string) =>
  (await store.events('payments.paymentChanged')).filter((event) => event.orderId === orderId);
const funded = async (amount: number) => {
  const userId = newId();
  await fund(database, userId, amount);
  return userId;
};

describe('payments.chargeOrder', () => {
  it('takes the money out of the wallet, with the tax that the price includes', async () => {
    const userId = await funded(2000);
    const order = orderOf(userId, 1174);
    const charged = await charge(order);
    expect(charged).toMatchObject({
      orderId: order.orderId,
      state: 'succeeded',
      captured: 1174,
      refunded: 0,
      tax: 187,
      declineCode: null,
      amount: { amount: 1174, currency: 'EUR' },
      version: 1,
    });
    expect(await balanceOf(database, userId)).toBe(826);
    expect(await changesOf(order.orderId)).toEqual([
      {
        paymentId: charged.paymentId,
        version: 1,
        purpose: 'order',
        orderId: order.orderId,
        userId,
        charge: charged,
      },
    ]);
    await expectBooksHold(database);
  });

  it('declines what the wallet has not, and stays with it', async () => {
    const userId = await funded(100);
    const order = orderOf(userId, 101);
    const declined = await charge(order);
    expect(declined).toMatchObject({ state: 'failed', declineCode: 'insufficient-funds', captured: 0 });
    await fund(database, userId, 1000);
    expect(await charge(order)).toEqual(declined);
    expect(await balanceOf(database, userId)).toBe(1100);
    expect(await charge(orderOf(newId(), 5))).toMatchObject({ state: 'failed' });
    expect(await charge(orderOf(userId, 5, { amount: { amount: 5, currency: 'USD' } }))).toMatchObject({
      state: 'failed',
    });
  });

  it('takes nothing for what costs nothing', async () => {
    expect(await charge(orderOf(newId(), 0))).toMatchObject({ state: 'succeeded', captured: 0, tax: 0 });
  });

  it('refuses parts that are more than the whole, and a rest that nobody pays', async () => {
    const userId = await funded(5000);
    await expect(charge(orderOf(userId, 100, { walletAmount: 101 }))).rejects.toEqual(refusal('invalid-payment-split'));
    await expect(charge(orderOf(userId, 100, { walletAmount: 99 }))).rejects.toEqual(refusal('invalid-payment-split'));
    await expect(charge(orderOf(userId, 100, { walletAmount: 0, paymentMethodId: newId() }))).rejects.toEqual(
      refusal('payment-method-not-found'),
    );
  });

  it('lets 32 charges of a wallet with money for 10 have exactly 10', async () => {
    const userId = await funded(1000);
    const charges = await Promise.all(Array.from({ length: 32 }, () => charge(orderOf(userId, 100))));
    expect(charges.filter(({ state }) => state === 'succeeded')).toHaveLength(10);
    expect(charges.filter(({ declineCode }) => declineCode === 'insufficient-funds')).toHaveLength(22);
    expect(await balanceOf(database, userId)).toBe(0);
    await expectBooksHold(database);
  });

  it('captures an order once, though it is charged 20 times at once', async () => {
    const userId = await funded(10_000);
    const order = orderOf(userId, 100);
    const charges = await Promise.all(Array.from({ length: 20 }, () => charge(order)));
    expect(new Set(charges.map((charged) => JSON.stringify(charged))).size).toBe(1);
    expect(await balanceOf(database, userId)).toBe(9900);
    expect(await changesOf(order.orderId)).toHaveLength(1);
    await expectBooksHold(database);
  });

  it('keeps to one outcome when charges and cancellations of an order meet', async () => {
    const userId = await funded(100_000);
    let spent = 0;
    for (let round = 0; round < 20; round++) {
      const order = orderOf(userId, 100);
      const work = [() => charge(order), () => cancel(order.orderId), () => charge(order), () => cancel(order.orderId)];
      // Who comes first changes from round to round.
      const moved = [...work.slice(round % 4), ...work.slice(0, round % 4)];
      await Promise.all(moved.map((ask) => ask()));
      const { state } = await charge(order);
      expect(['succeeded', 'failed']).toContain(state);
      expect((await cancel(order.orderId))?.state).toBe(state);
      if (state === 'succeeded') spent += 100;
    }
    expect(await balanceOf(database, userId)).toBe(100_000 - spent);
    await expectBooksHold(database);
  });
});

describe('payments.cancelCharge', () => {
  it('keeps an order from being charged later', async () => {
    const userId = await funded(1000);
    const order = orderOf(userId, 100);
    expect(await cancel(order.orderId)).toBeNull();
    expect(await cancel(order.orderId)).toBeNull();
    expect(await charge(order)).toMatchObject({ state: 'failed', declineCode: 'cancelled', captured: 0 });
    expect(await balanceOf(database, userId)).toBe(1000);
  });

  it('lets a captured charge stay', async () => {
    const userId = await funded(1000);
    const order = orderOf(userId, 100);
    const charged = await charge(order);
    expect(await cancel(order.orderId)).toEqual(charged);
    expect(await balanceOf(database, userId)).toBe(900);
  });
});

describe('payments.refundCharge', () => {
  it('gives back in parts what was taken, once for each refund', async () => {
    const userId = await funded(1000);
    const { orderId } = await charge(orderOf(userId, 1000));
    const refundId = newId();
    expect(await refund(orderId, 333, refundId)).toMatchObject({ state: 'partially-refunded', refunded: 333 });
    expect(await refund(orderId, 333, refundId)).toMatchObject({ refunded: 333, version: 2 });
    expect(await refund(orderId, 1)).toMatchObject({ state: 'partially-refunded', refunded: 334, version: 3 });
    expect(await balanceOf(database, userId)).toBe(334);
    await expect(refund(orderId, 667)).rejects.toEqual(refusal('refund-too-large'));
    expect(await refund(orderId, 666)).toMatchObject({ state: 'refunded', refunded: 1000, captured: 1000 });
    expect(await balanceOf(database, userId)).toBe(1000);
    expect((await changesOf(orderId)).map(({ version }) => version)).toEqual([1, 2, 3, 4]);
    await expectBooksHold(database);
    const { rows } = await database.pool.query(
      `select a.kind, sum(e.amount)::integer as total from ledger_entry e
       join ledger_transfer t on t.id = e.transfer_id join ledger_account a on a.id = e.account_id
       where t.payment_id = (select id from payment where order_id = $1) group by a.kind order by a.kind`,
      [orderId],
    );
    expect(rows.map(({ total }) => total)).toEqual([0, 0, 0]);
  });

  it('never gives more than was captured, whatever comes at once', async () => {
    const userId = await funded(1000);
    const { orderId } = await charge(orderOf(userId, 1000));
    const answers = await Promise.allSettled(Array.from({ length: 16 }, () => refund(orderId, 300)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(await balanceOf(database, userId)).toBe(900);
    await expectBooksHold(database);
  });

  it('refuses what was not captured, and orders without a payment', async () => {
    const failed = await charge(orderOf(newId(), 100));
    await expect(refund(failed.orderId, 1)).rejects.toEqual(refusal('refund-too-large'));
    await expect(refund(newId(), 1)).rejects.toEqual(refusal('payment-not-found'));
  });
});
