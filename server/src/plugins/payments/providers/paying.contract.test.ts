import { beforeAll, describe, expect, it } from '@jest/globals';
import { balanceOf, expectBooksHold, fund } from '../../../../../test/harness/books.ts';
import {
  type PayingProvider,
  startPayingByStripe,
  startPayingByTest,
} from '../../../../../test/harness/paying-providers.ts';
import type { Webhook } from '../../../../../test/harness/payment-provider.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator, service, signedIn } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { payments } from '../plugin.ts';

const byTest = await startPayingByTest();
const byStripe = await startPayingByStripe();
/** How the store pays by each provider that it knows: the same for all. */
const stores: [name: string, paying: PayingProvider, store: Awaited<ReturnType<typeof startStore>>][] = [
  ['the test provider', byTest, await startStore(byTest)],
  ['Stripe', byStripe, await startStore(byStripe)],
];

function startStore({ settings }: PayingProvider) {
  return startPluginUnderTest(payments, settings);
}

describe.each(stores)('by %s', (_name, paying, store) => {
  const { database } = store;
  const inside = store.as(service).payments;
  const key = () => ({ 'Idempotency-Key': newId() });
  const refusal = (code: string) => expect.objectContaining({ code });
  const receive = (webhook: Webhook) => store.as(anonymous).payments.receiveWebhook(paying.request(webhook));
  beforeAll(() => {
    paying.onWebhook = receive;
  });

  /** An order of 1000, 300 of it by the wallet, whose method behaves so. */
  async function placed(...behaviours: string[]) {
    const userId = newId();
    await fund(database, userId, 300);
    const own = store.as(signedIn(userId)).payments;
    const { body: method } = await own.addPaymentMethod({ body: { token: paying.token(...behaviours) } });
    const amount = { amount: 1000, currency: 'EUR' };
    return { orderId: newId(), userId, amount, country: 'DE', walletAmount: 300, paymentMethodId: method.id };
  }

  type Order = Awaited<ReturnType<typeof placed>>;
  const referenceOf = ({ orderId }: Order) => `order:${orderId}`;
  const charge = async (body: Order) => (await inside.chargeOrder({ body })).body;
  const refund = async ({ orderId }: Order, amount: number, refundId = newId()) =>
    (await inside.refundCharge({ headers: key(), body: { orderId, refundId, amount, to: 'origin' } })).body;
  const cancel = async ({ orderId }: Order) => (await inside.cancelCharge({ body: { orderId } })).body.charge;
  /** What due work makes of it, after any rest. */
  const settled = async (order: Order) => {
    for (let look = 0; look < 3; look += 1) {
      store.clock.turn(1_200_000);
      await store.settle();
    }
    return charge(order);
  };
  const differences = async () => (await store.as(administrator).payments.reconcile({})).body.differences;
  const eventsStored = async () =>
    Number((await database.pool.query('select count(*) as count from payment_event')).rows[0].count);

  it('is approved', async () => {
    const order = await placed();
    expect(await charge(order)).toMatchObject({ state: 'succeeded', captured: 1000, declineCode: null });
    expect(paying.booked(referenceOf(order), 'captured')).toEqual([700]);
    expect(await balanceOf(database, order.userId)).toBe(0);
    await expectBooksHold(database);
  });

  it('is declined, and the wallet keeps its part', async () => {
    const order = await placed('decline-fraudulent');
    expect(await charge(order)).toMatchObject({ state: 'failed', declineCode: 'fraudulent', captured: 0 });
    expect(await balanceOf(database, order.userId)).toBe(300);
    await expectBooksHold(database);
  });

  it('waits for the buyer, and is let go when he refuses', async () => {
    const [approved, refused] = [await placed('redirect'), await placed('redirect')];
    for (const order of [approved, refused]) {
      const { state, redirectUrl } = await charge(order);
      expect({ state, redirectUrl }).toEqual({ state: 'init', redirectUrl: expect.stringMatching(/^https?:/) });
      await paying.decide(String(redirectUrl), order === approved);
    }
    expect(await settled(approved)).toMatchObject({ state: 'succeeded', redirectUrl: null });
    expect(await settled(refused)).toMatchObject({ state: 'failed', declineCode: 'not-approved' });
    await expectBooksHold(database);
  });

  it.each([
    ['lost-before'],
    ['lost-authorise'],
    ['lost-before-capture'],
    ['lost-capture'],
    ['lost-capture webhook-late'],
    ['lost-authorise lost-before-capture lost-capture webhook-five'],
    ['webhook-early'],
    ['webhook-five'],
    ['webhook-late'],
    ['webhook-reordered'],
  ])('is captured once with %s', async (behaviours) => {
    const order = await placed(...behaviours.split(' '));
    await charge(order);
    await paying.flush();
    expect(await settled(order)).toMatchObject({ state: 'succeeded', captured: 1000, refunded: 0 });
    expect(paying.booked(referenceOf(order), 'captured')).toEqual([700]);
    expect(paying.booked(referenceOf(order), 'refunded')).toEqual([]);
    expect(await balanceOf(database, order.userId)).toBe(0);
    await expectBooksHold(database);
  });

  it('is let go when it is cancelled before it is captured, and stays when it was captured', async () => {
    const early = await placed('lost-authorise', 'webhook-late');
    expect(await charge(early)).toMatchObject({ state: 'init' });
    expect(await cancel(early)).toMatchObject({ state: 'failed', captured: 0 });
    expect(await settled(early)).toMatchObject({ state: 'failed' });
    expect(paying.booked(referenceOf(early), 'captured')).toEqual([]);
    expect(await balanceOf(database, early.userId)).toBe(300);
    const late = await placed('lost-capture', 'webhook-late');
    await charge(late);
    expect(await cancel(late)).toMatchObject({ state: 'succeeded', captured: 1000 });
    await expectBooksHold(database);
  });

  it.each([['webhook-early'], ['lost-refund'], ['lost-refund webhook-five']])(
    'is refunded once with %s',
    async (behaviours) => {
      const order = await placed(...behaviours.split(' '));
      await charge(order);
      const refundId = newId();
      await refund(order, 500, refundId);
      await settled(order);
      expect(await refund(order, 500, refundId)).toMatchObject({ state: 'partially-refunded', refunded: 500 });
      expect(paying.booked(referenceOf(order), 'refunded')).toEqual([350]);
      await refund(order, 500);
      expect(await settled(order)).toMatchObject({ state: 'refunded', refunded: 1000 });
      expect(paying.booked(referenceOf(order), 'refunded')).toEqual([350, 350]);
      expect(await balanceOf(database, order.userId)).toBe(300);
      await expectBooksHold(database);
    },
  );

  it('is charged back, and given back after all', async () => {
    const order = await placed('webhook-early');
    await charge(order);
    await paying.chargeBack(referenceOf(order));
    await paying.flush();
    expect(await settled(order)).toMatchObject({ state: 'charged-back' });
    await expect(refund(order, 1)).rejects.toEqual(refusal('refund-too-large'));
    await paying.giveBackAfterAll(referenceOf(order));
    expect(await settled(order)).toMatchObject({ state: 'succeeded' });
    await expectBooksHold(database);
  });

  it('believes no webhook that is forged, changed, old or of another provider, and stores nothing of it', async () => {
    const order = await placed('webhook-late', 'lost-authorise');
    expect(await charge(order)).toMatchObject({ state: 'init' });
    const before = paying.webhooks.length;
    paying.onWebhook = null;
    await paying.flush();
    const [sent] = paying.webhooks.slice(before);
    paying.onWebhook = receive;
    if (!sent) throw new Error('There was no webhook');
    const known = await eventsStored();
    const bad = refusal('invalid-webhook-signature');
    const { body, signature } = sent;
    const changed = signature.replace(/v1=./, (start) => `v1=${start.endsWith('0') ? '1' : '0'}`);
    for (const forged of [
      { body, signature: changed },
      { body, signature: 'garbage' },
      { body: Buffer.concat([body, Buffer.from(' ')]), signature },
      paying.aged(sent, 310),
    ]) {
      await expect(receive(forged)).rejects.toEqual(bad);
    }
    await expect(store.as(anonymous).payments.receiveWebhook({ ...paying.request(sent), headers: {} })).rejects.toEqual(
      bad,
    );
    const provider = paying.request(sent).path.provider === 'test' ? 'stripe' : 'test';
    await expect(
      store.as(anonymous).payments.receiveWebhook({ ...paying.request(sent), path: { provider } }),
    ).rejects.toEqual(refusal('no-payment-provider'));
    expect(await eventsStored()).toBe(known);
    await receive(sent);
    await receive(sent);
    expect(await eventsStored()).toBe(known + 1);
    expect(await settled(order)).toMatchObject({ state: 'succeeded' });
  });

  it('has the same in its books as the provider (I10)', async () => {
    expect(await differences()).toEqual([]);
    const order = await placed('webhook-late');
    await charge(order);
    await paying.chargeBack(referenceOf(order));
    expect(await differences()).toMatchObject([{ kind: 'missing-in-store', type: 'charged-back', provider: 700 }]);
    await paying.flush();
    await settled(order);
    expect(await differences()).toEqual([]);
  });
});
