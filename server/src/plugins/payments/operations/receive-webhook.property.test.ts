import { createHmac } from 'node:crypto';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expectBooksHold, fund } from '../../../../../test/harness/books.ts';
import { startProviderUnderTest } from '../../../../../test/harness/payment-provider.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { service, signedIn } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { RawBody } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import type { ProviderEvent } from '../domain/payment-provider.ts';
import { standingOf } from '../domain/payment-state.ts';
import { walletEvent } from '../domain/payments.ts';
import { happeningOf } from '../domain/provider-events.ts';
import { payments } from '../plugin.ts';

const provider = await startProviderUnderTest();
const store = await startPluginUnderTest(payments, { testProvider: provider, logLevel: 'fatal' });
const inside = store.as(service).payments;

/** An order of 1000, 300 of it by the wallet, of which the provider has answered nothing yet. */
async function openOrder() {
  const userId = newId();
  await fund(store.database, userId, 300);
  const token = 'tok_card.lost-before.webhook-late';
  const own = store.as(signedIn(userId)).payments;
  const { body: method } = await own.addPaymentMethod({ body: { token } });
  const amount = { amount: 1000, currency: 'EUR' };
  const order = { orderId: newId(), userId, amount, country: 'DE', walletAmount: 300, paymentMethodId: method.id };
  const { body } = await inside.chargeOrder({ body: order });
  const path = { paymentId: body.paymentId };
  // Read, not charged again: that would ask the provider.
  const read = async () => (await own.getPayment({ path })).body;
  return { reference: `order:${order.orderId}`, paymentId: body.paymentId, read };
}

async function tell(event: ProviderEvent): Promise<void> {
  const body = Buffer.from(JSON.stringify({ event }));
  const at = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', provider.secret).update(`${at}.`).update(body).digest('hex');
  await store.as(anonymous).payments.receiveWebhook({
    path: { provider: 'test' },
    headers: { 'Webhook-Signature': `t=${at},v1=${signature}` },
    body: new RawBody('application/vnd.steam-clone.webhook', body),
  });
}

const events: Pick<ProviderEvent, 'type' | 'amount' | 'refundReference'>[] = [
  { type: 'authorised', amount: 700, refundReference: null },
  { type: 'captured', amount: 700, refundReference: null },
  { type: 'refunded', amount: 200, refundReference: 'first' },
  { type: 'refunded', amount: 100, refundReference: 'second' },
  { type: 'charged-back', amount: 700, refundReference: null },
  { type: 'charge-back-reversed', amount: 700, refundReference: null },
];

it('gives the same state and sound books for webhooks in any order, each any number of times', async () => {
  const told = fc
    .subarray(events, { minLength: 1 })
    .chain((some) => fc.tuple(fc.shuffledSubarray(some, { minLength: some.length }), fc.subarray(some)));
  await fc.assert(
    fc.asyncProperty(told, async ([first, again]) => {
      const { reference, paymentId, read } = await openOrder();
      const event = (which: (typeof events)[number]): ProviderEvent => ({
        ...which,
        id: `${reference} ${events.indexOf(which)}`,
        reference,
        currency: 'EUR',
        code: null,
      });
      for (const which of [...first, ...again]) await tell(event(which));
      const captured = first.some(({ type }) => type === 'captured');
      const wallet = captured ? [walletEvent(paymentId, { type: 'captured', amount: 300 })] : [];
      const happened = [...first.map((which) => happeningOf('test', event(which))), ...wallet];
      const { state, refunded } = standingOf(happened, 1000);
      expect(await read()).toMatchObject({ state, refunded, captured: captured ? 1000 : 0 });
      await expectBooksHold(store.database);
    }),
    { numRuns: 15 },
  );
});
