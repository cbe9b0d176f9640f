import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { balanceOf, expectBooksHold, fund } from '../../../../../test/harness/books.ts';
import { startProviderUnderTest, type Webhook } from '../../../../../test/harness/payment-provider.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { service, signedIn } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { RawBody } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { payments } from '../plugin.ts';

const provider = await startProviderUnderTest();
const store = await startPluginUnderTest(payments, { testProvider: provider });
const { database } = store;
const inside = store.as(service).payments;
const key = () => ({ 'Idempotency-Key': newId() });
const refusal = (code: string) => expect.objectContaining({ code });

const receive = ({ body, signature }: Webhook) =>
  store.as(anonymous).payments.receiveWebhook({
    path: { provider: 'test' },
    headers: { 'Webhook-Signature': signature },
    body: new RawBody('application/vnd.steam-clone.webhook', body),
  });
provider.onWebhook = receive;
/** A new user with money in his wallet and a method of this token. */
async function buyer(token: string, funds = 0) {
  const userId = newId();
  if (funds > 0) await fund(database, userId, funds);
  const { body } = await store.as(signedIn(userId)).payments.addPaymentMethod({ body: { token } });
  return { userId, methodId: body.id };
}

async function placed(token: string, total = 1000, walletAmount = 0, funds = walletAmount) {
  const { userId, methodId } = await buyer(token, funds);
  const amount = { amount: total, currency: 'EUR' };
  return { orderId: newId(), userId, amount, country: 'DE', walletAmount, paymentMethodId: methodId };
}

type Order = Awaited<ReturnType<typeof placed>>;
const charge = async (body: Order) => (await inside.chargeOrder({ body })).body;
const cancel = async ({ orderId }: Order) => (await inside.cancelCharge({ body: { orderId } })).body.charge;
const refund = async ({ orderId }: Order, amount: number, to: 'origin' | 'wallet' = 'origin', refundId = newId()) =>
  (await inside.refundCharge({ headers: key(), body: { orderId, refundId, amount, to } })).body;
/** What due work makes of it, after any rest. */
const settled = async (order: Order) => {
  store.clock.turn(1_200_000);
  await store.settle();
  return charge(order);
};
const booked = ({ orderId }: Order, type: string) =>
  provider.journalOf(`order:${orderId}`).filter((entry) => entry.type === type);

describe('a charge by a method', () => {
  it('is authorised and captured at the provider', async () => {
    const order = await placed('tok_card');
    expect(await charge(order)).toMatchObject({ state: 'succeeded', captured: 1000, declineCode: null });
    expect(booked(order, 'captured')).toMatchObject([{ amount: 1000, currency: 'EUR' }]);
    expect(await charge(order)).toMatchObject({ state: 'succeeded', captured: 1000 });
    await expectBooksHold(database);
  });

  it('is declined with the code of the provider, and the wallet keeps its part', async () => {
    const order = await placed('tok_card.decline-expired-card', 1000, 400);
    expect(await charge(order)).toMatchObject({ state: 'failed', declineCode: 'expired-card', captured: 0 });
    expect(await balanceOf(database, order.userId)).toBe(400);
    await expectBooksHold(database);
  });

  it('is split between wallet and method', async () => {
    const order = await placed('tok_card', 1000, 400);
    expect(await charge(order)).toMatchObject({ state: 'succeeded', captured: 1000 });
    expect(booked(order, 'captured')).toMatchObject([{ amount: 600 }]);
    expect(await balanceOf(database, order.userId)).toBe(0);
    await expectBooksHold(database);
  });

  it('asks no provider when the wallet has not its part', async () => {
    const order = await placed('tok_card', 1000, 400, 399);
    expect(await charge(order)).toMatchObject({ state: 'failed', declineCode: 'insufficient-funds' });
    expect(provider.journalOf(`order:${order.orderId}`)).toEqual([]);
    expect(await balanceOf(database, order.userId)).toBe(399);
  });

  it('waits for the buyer where he has to approve it', async () => {
    const order = await placed('tok_paypal.redirect', 1000, 300);
    const { redirectUrl, state } = await charge(order);
    expect({ redirectUrl, state }).toEqual({ redirectUrl: expect.stringContaining('/approvals/'), state: 'init' });
    await fetch(String(redirectUrl));
    await store.settle();
    expect(await charge(order)).toMatchObject({ state: 'succeeded', captured: 1000, redirectUrl: null });
    await expectBooksHold(database);
  });

  it('is let go when the buyer refuses, or says nothing for an hour', async () => {
    const refused = await placed('tok_paypal.redirect', 1000, 300);
    await fetch(`${(await charge(refused)).redirectUrl}?approve=no`);
    expect(await settled(refused)).toMatchObject({ state: 'failed', declineCode: 'not-approved' });
    const silent = await placed('tok_paypal.redirect', 1000, 300);
    await charge(silent);
    store.clock.turn(3_600_000);
    expect(await settled(silent)).toMatchObject({ state: 'failed', declineCode: 'cancelled' });
    expect(await balanceOf(database, silent.userId)).toBe(300);
    await expectBooksHold(database);
  });

  it("refuses a method that is another user's, and one that was removed", async () => {
    const order = await placed('tok_card');
    await expect(charge({ ...order, userId: newId() })).rejects.toEqual(refusal('payment-method-not-found'));
    const own = store.as(signedIn(order.userId)).payments;
    await own.removePaymentMethod({ path: { methodId: order.paymentMethodId } });
    await expect(charge(order)).rejects.toEqual(refusal('payment-method-not-found'));
  });
});

describe('what providers do (R6)', () => {
  it.each([
    ['lost-before'],
    ['lost-authorise'],
    ['lost-before-capture'],
    ['lost-capture'],
    ['lost-authorise.lost-capture'],
    ['lost-capture.webhook-late'],
    ['lost-authorise.lost-before-capture.lost-capture.webhook-five'],
  ])('captures once after %s', async (behaviour) => {
    const order = await placed(`tok_card.${behaviour}`, 1000, 300);
    await charge(order);
    for (let look = 0; look < 3; look++) await settled(order);
    expect(await charge(order)).toMatchObject({ state: 'succeeded', captured: 1000, refunded: 0 });
    expect(booked(order, 'captured')).toHaveLength(1);
    expect(booked(order, 'refunded')).toHaveLength(0);
    expect(await balanceOf(database, order.userId)).toBe(0);
    await expectBooksHold(database);
  });

  it.each([['webhook-early'], ['webhook-five'], ['webhook-late'], ['webhook-reordered']])(
    'captures once with %s',
    async (behaviour) => {
      const order = await placed(`tok_card.${behaviour}`);
      expect(await charge(order)).toMatchObject({ state: 'succeeded' });
      await provider.control('flush', {});
      expect(await settled(order)).toMatchObject({ state: 'succeeded', captured: 1000, refunded: 0 });
      expect(booked(order, 'captured')).toHaveLength(1);
      expect(booked(order, 'refunded')).toHaveLength(0);
      await expectBooksHold(database);
    },
  );

  it('captures and charges once though asked 10 times at once', async () => {
    const order = await placed('tok_card.lost-capture', 1000, 300, 900);
    await Promise.all(Array.from({ length: 10 }, () => charge(order)));
    expect(await settled(order)).toMatchObject({ state: 'succeeded', captured: 1000 });
    expect(booked(order, 'captured')).toHaveLength(1);
    expect(await balanceOf(database, order.userId)).toBe(600);
    await expectBooksHold(database);
  });

  it('lets go at the provider what is cancelled before it is captured', async () => {
    const order = await placed('tok_card.lost-authorise.webhook-late', 1000, 300);
    expect(await charge(order)).toMatchObject({ state: 'init' });
    expect(await cancel(order)).toMatchObject({ state: 'failed', captured: 0 });
    expect(booked(order, 'voided')).toHaveLength(1);
    expect(await settled(order)).toMatchObject({ state: 'failed' });
    expect(await balanceOf(database, order.userId)).toBe(300);
    await expectBooksHold(database);
  });

  it('keeps what was captured, though the answer was lost and the order cancelled', async () => {
    const order = await placed('tok_card.lost-capture.webhook-late', 1000, 300);
    await charge(order);
    expect(await cancel(order)).toMatchObject({ state: 'succeeded', captured: 1000 });
    expect(booked(order, 'refunded')).toHaveLength(0);
    await expectBooksHold(database);
  });

  it('has one outcome when charge and cancellation meet', async () => {
    for (let round = 0; round < 5; round++) {
      const order = await placed('tok_card', 1000, 300);
      await Promise.all([charge(order), cancel(order), cancel(order)]);
      const { state } = await settled(order);
      expect(['succeeded', 'failed']).toContain(state);
      const captured = booked(order, 'captured').length;
      expect({ state, captured }).toEqual({ state, captured: state === 'succeeded' ? 1 : 0 });
      expect(await balanceOf(database, order.userId)).toBe(state === 'succeeded' ? 0 : 300);
    }
    await expectBooksHold(database);
  });

  it.each([['tok_card'], ['tok_card.lost-refund'], ['tok_card.lost-refund.webhook-five']])(
    'refunds once with %s, to where the money came from',
    async (token) => {
      const order = await placed(token, 1000, 400);
      await charge(order);
      const refundId = newId();
      await refund(order, 500, 'origin', refundId);
      await settled(order);
      expect(await refund(order, 500, 'origin', refundId)).toMatchObject({
        state: 'partially-refunded',
        refunded: 500,
      });
      expect(await balanceOf(database, order.userId)).toBe(200);
      await refund(order, 500);
      expect(await settled(order)).toMatchObject({ state: 'refunded', refunded: 1000 });
      expect(booked(order, 'refunded').map(({ amount }) => amount)).toEqual([300, 300]);
      expect(await balanceOf(database, order.userId)).toBe(400);
      await expect(refund(order, 1)).rejects.toEqual(refusal('refund-too-large'));
      await expectBooksHold(database);
    },
  );

  it('refunds all to the wallet when asked', async () => {
    const order = await placed('tok_card', 1000, 400);
    await charge(order);
    expect(await refund(order, 1000, 'wallet')).toMatchObject({ state: 'refunded' });
    expect(await balanceOf(database, order.userId)).toBe(1000);
    expect(booked(order, 'refunded')).toHaveLength(0);
    await expectBooksHold(database);
  });

  it('knows of a charge-back by webhook, and of its reversal', async () => {
    const order = await placed('tok_card.webhook-early');
    await charge(order);
    await provider.control('charge-backs', { reference: `order:${order.orderId}` });
    expect(await charge(order)).toMatchObject({ state: 'charged-back' });
    await expect(refund(order, 1)).rejects.toEqual(refusal('refund-too-large'));
    await provider.control('charge-backs', { reference: `order:${order.orderId}`, isReversed: true });
    expect(await charge(order)).toMatchObject({ state: 'succeeded' });
    await expectBooksHold(database);
  });
});

describe('payments.receiveWebhook', () => {
  it('believes nothing that is forged, changed or old', async () => {
    await charge(await placed('tok_card.webhook-early'));
    const [webhook] = provider.webhooks.slice(-1);
    if (!webhook) throw new Error('There was no webhook');
    const { body, signature } = webhook;
    await receive(webhook);
    const bad = refusal('invalid-webhook-signature');
    await expect(
      receive({ body, signature: signature.replace(/.$/, (last) => (last === '0' ? '1' : '0')) }),
    ).rejects.toEqual(bad);
    await expect(receive({ body: Buffer.concat([body, Buffer.from(' ')]), signature })).rejects.toEqual(bad);
    await expect(receive({ body, signature: 'garbage' })).rejects.toEqual(bad);
    const at = Math.floor(Date.now() / 1000) - 301;
    const old = createHmac('sha256', provider.secret).update(`${at}.`).update(body).digest('hex');
    await expect(receive({ body, signature: `t=${at},v1=${old}` })).rejects.toEqual(bad);
  });
});
