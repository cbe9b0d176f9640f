import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { balanceOf, expectBooksHold, fund } from '../../../../../../test/harness/books.ts';
import { startPayingByStripe } from '../../../../../../test/harness/paying-providers.ts';
import { startPluginUnderTest } from '../../../../../../test/harness/plugin-under-test.ts';
import { service, signedIn } from '../../../../../../test/harness/principals.ts';
import { signed } from '../../../../../../test/harness/stripe-double/webhooks.ts';
import { newId } from '../../../../kernel/identifiers.ts';
import { anonymous } from '../../../../kernel/sessions/principal.ts';
import { ProviderUnavailable } from '../../domain/payment-provider.ts';
import { payments } from '../../plugin.ts';
import type { StripeSettings } from './open-stripe.ts';
import { StripeProvider } from './stripe-provider.ts';

const paying = await startPayingByStripe();
const { books, keys, url, secretKey, webhookSecret } = paying.double;
const settings: StripeSettings = { url, secretKey, webhookSecret, returnUrl: 'https://store.test' };
const provider = new StripeProvider(settings);

/** What only Stripe does; the rest is in `payment-provider.contract.test.ts`. */
describe('payments by Stripe', () => {
  const wanted = async (behaviours: string[] = [], more = {}) => {
    const kept = await provider.keep(paying.token(...behaviours), newId());
    const charge = { reference: `order:${newId()}`, chargeId: null, amount: 1000, currency: 'EUR' };
    return { ...charge, token: kept?.token ?? '', ...more };
  };
  const types = ({ events }: { events: { type: string }[] }) => events.map(({ type }) => type);

  it('have keys of the order and the step', async () => {
    const charge = await wanted();
    const { reference } = charge;
    const asked = keys.length;
    const { chargeId } = await provider.authorise(charge);
    await provider.capture({ ...charge, chargeId });
    await provider.refund({ ...charge, chargeId }, { refundReference: 'refund-1', amount: 1 });
    const steps = ['create', 'method', 'confirm', 'capture'].map((step) => `${reference}:${step}`);
    expect(keys.slice(asked)).toEqual([...steps, 'refund-1:refund']);
  });

  it('come again when Stripe says that it is too much', async () => {
    const charge = await wanted(['rate-limited-confirm']);
    await expect(provider.authorise(charge)).rejects.toThrow(/StripeRateLimitError/);
    expect(types(await provider.authorise(charge))).toEqual(['authorised']);
  });

  it('are at once where a method can not wait', async () => {
    expect(types(await provider.authorise(await wanted(['pays-at-once'])))).toEqual(['authorised', 'captured']);
  });

  it('are let go when the buyer would have to do what the store can not show', async () => {
    expect(types(await provider.authorise(await wanted(['unknown-action'])))).toEqual(['voided']);
  });

  it.each([
    ['JPY', 120_000, 1200, []],
    ['KWD', 1050, 10_500, []],
    ['USD', 999, 999, []],
    ['JPY', 120_050, undefined, ['declined']],
  ])('are in the smallest unit of %s: %i are %i', async (currency, amount, atStripe, refused) => {
    const charge = await wanted([], { currency, amount });
    const { events } = await provider.authorise(charge);
    expect(books.intentOf(charge.reference)?.amount).toBe(atStripe);
    expect(events.map(({ type }) => type)).toEqual(refused.length > 0 ? refused : ['authorised']);
    expect(events).toMatchObject([{ amount, currency }]);
  });

  it('are by methods of one owner, which their bank has not refused', async () => {
    const token = paying.token();
    await provider.keep(token, newId());
    expect(await provider.keep(token, newId())).toBeNull();
    expect(await provider.keep(paying.token('refuse-setup'), newId())).toBeNull();
    expect(await provider.keep('4242424242424242', newId())).toBeNull();
  });

  it('say which setting is wrong, and nothing of the key', async () => {
    const key = 'sk_test_wrong111222333';
    const stranger = new StripeProvider({ ...settings, secretKey: key });
    const refused = stranger.find({ reference: 'order:x', chargeId: 'pi_x', amount: 1, currency: 'EUR' });
    await expect(refused).rejects.toThrow(/check STRIPE_SECRET_KEY/);
    await expect(refused).rejects.not.toThrow(/sk_test|wrong111/);
    await expect(refused).rejects.not.toHaveProperty('cause');
  });

  it('have an unknown outcome when Stripe does not answer in time', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const slow = new StripeProvider({ ...settings, url: `http://127.0.0.1:${port}`, patience: 200 });
    const asked = slow.find({ reference: 'order:x', chargeId: 'pi_x', amount: 1, currency: 'EUR' });
    await expect(asked).rejects.toThrow(ProviderUnavailable);
    silent.closeAllConnections();
    await new Promise((resolve) => silent.close(resolve));
  });

  it('take in nothing of what others do with the same account', async () => {
    const read = (object: object) => {
      const { body, signature } = signed(
        Buffer.from(JSON.stringify({ object: 'event', data: { object } })),
        webhookSecret,
      );
      return provider.readWebhook({ bytes: body, signature }, new Date());
    };
    const foreign = { id: 'pi_1', object: 'payment_intent', status: 'succeeded', metadata: {}, amount: 1 };
    expect(await read(foreign)).toEqual({ charge: null });
    const { id } = books.begin({ amount: '100', currency: 'eur', metadata: {} });
    const refund = { id: 're_1', object: 'refund', status: 'succeeded', amount: 1, currency: 'eur', metadata: null };
    expect(await read({ ...refund, payment_intent: id })).toEqual({ charge: null });
    expect(await read({ ...refund, payment_intent: null })).toEqual({ charge: null });
    expect(await read({ id: 'ch_1', object: 'charge' })).toEqual({ charge: null });
    expect(await read({})).toEqual({ charge: null });
  });
});

it('leaves alone what another provider keeps', async () => {
  const store = await startPluginUnderTest(payments, { ...paying.settings, logLevel: 'fatal' });
  paying.onWebhook = null;
  const userId = newId();
  const own = store.as(signedIn(userId)).payments;
  const { body: method } = await own.addPaymentMethod({ body: { token: paying.token('lost-before') } });
  const amount = { amount: 1000, currency: 'EUR' };
  const charge = (orderId: string) =>
    store.as(service).payments.chargeOrder({
      body: { orderId, userId, amount, country: 'DE', walletAmount: 0, paymentMethodId: method.id },
    });
  const orderId = newId();
  expect((await charge(orderId)).body.state).toBe('init');
  await store.database.pool.query(`update payment set provider = 'test'`);
  const asked = keys.length;
  store.clock.turn(1_200_000);
  await store.settle();
  expect(keys).toHaveLength(asked);
  await store.database.pool.query(`update payment_method set provider = 'test'`);
  await expect(charge(newId())).rejects.toEqual(expect.objectContaining({ code: 'payment-method-not-found' }));
});

it('declines what Stripe refuses to begin, and the wallet gets its part back', async () => {
  const store = await startPluginUnderTest(payments, paying.settings);
  const userId = newId();
  await fund(store.database, userId, 300);
  const own = store.as(signedIn(userId)).payments;
  const { body: method } = await own.addPaymentMethod({ body: { token: paying.token() } });
  const order = { orderId: newId(), userId, country: 'DE', walletAmount: 300, paymentMethodId: method.id };
  const body = { ...order, amount: { amount: 349, currency: 'EUR' } };
  const { body: charged } = await store
    .as(service)
    .payments.chargeOrder({ headers: { 'Idempotency-Key': newId() }, body });
  expect(charged).toMatchObject({ state: 'failed', declineCode: 'amount_too_small', captured: 0 });
  expect(await balanceOf(store.database, userId)).toBe(300);
  await expectBooksHold(store.database);
});

describe('a refund that Stripe makes later', () => {
  it.each([
    ['succeeded', 0],
    ['failed', 1000],
  ] as const)('goes where it can: %s', async (status, inWallet) => {
    const store = await startPluginUnderTest(payments, paying.settings);
    paying.onWebhook = (webhook) => store.as(anonymous).payments.receiveWebhook(paying.request(webhook));
    const userId = newId();
    const { body: method } = await store
      .as(signedIn(userId))
      .payments.addPaymentMethod({ body: { token: paying.token('refund-later', 'webhook-early') } });
    const orderId = newId();
    const inside = store.as(service).payments;
    const amount = { amount: 1000, currency: 'EUR' };
    const order = { orderId, userId, amount, country: 'DE', walletAmount: 0, paymentMethodId: method.id };
    await inside.chargeOrder({ body: order });
    const asked = { orderId, refundId: newId(), amount: 1000, to: 'origin' as const };
    const refund = async () =>
      (await inside.refundCharge({ headers: { 'Idempotency-Key': newId() }, body: asked })).body;
    expect(await refund()).toMatchObject({ state: 'succeeded', refunded: 0 });
    // It takes longer than Stripe keeps its Idempotency-Key.
    paying.double.forgetKeys();
    store.clock.turn(172_800_000);
    await store.settle();
    expect(paying.booked(`order:${orderId}`, 'refunded')).toEqual([1000]);
    const made = books.refunds.find(({ metadata }) => Object.values(metadata ?? {}).includes(asked.refundId));
    if (!made) throw new Error('There is no refund');
    books.endRefund(made, status);
    await paying.flush();
    store.clock.turn(1_200_000);
    await store.settle();
    expect(await refund()).toMatchObject({ state: 'refunded', refunded: 1000 });
    expect(await balanceOf(store.database, userId)).toBe(inWallet);
    await expectBooksHold(store.database);
  });
});
