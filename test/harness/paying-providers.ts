import { createHmac } from 'node:crypto';
import { afterAll } from '@jest/globals';
import type { PluginSettings } from '../../server/src/kernel/plugin/plugin-settings.ts';
import { type OperationInput, RawBody } from '../../server/src/kernel/plugin/operation.ts';
import { startProviderUnderTest, type Webhook } from './payment-provider.ts';
import { startStripeDouble, type StripeDouble } from './stripe-double/start-stripe-double.ts';
import { signed } from './stripe-double/webhooks.ts';

/** A payment provider that the store can be started with, and what a test does to it from outside. */
export interface PayingProvider {
  settings: Pick<PluginSettings, 'testProvider' | 'stripe'>;
  /** A new method of these behaviours, see `server/src/hosts/test-provider/README.md`. */
  token(...behaviours: string[]): string;
  /** What the store does with a webhook. It is null at first: webhooks are then lost. */
  onWebhook: ((webhook: Webhook) => Promise<unknown>) | null;
  /** All webhooks that were sent, oldest first. */
  webhooks: readonly Webhook[];
  /** Sends what was held back. */
  flush(): Promise<void>;
  chargeBack(reference: string): Promise<void>;
  giveBackAfterAll(reference: string): Promise<void>;
  /** Gives money back without having been asked by the store. */
  refundByItself(reference: string, amount: number): Promise<void>;
  /** The money of the last refund comes back, because the method's bank does not take it. */
  failRefund(reference: string): Promise<void>;
  /** What the buyer says where he was sent to. */
  decide(redirectUrl: string, isApproved: boolean): Promise<void>;
  /** Amounts of the captures or refunds in the provider's own books. */
  booked(reference: string, type: 'captured' | 'refunded'): number[];
  /** The same webhook, rightly signed as of that many seconds ago. */
  aged(webhook: Webhook, seconds: number): Webhook;
  /** The request that brings a webhook. */
  request(webhook: Webhook): Omit<OperationInput<'payments.receiveWebhook'>, 'query'>;
}

/** The test provider, in a process of its own. */
export async function startPayingByTest(patience?: number): Promise<PayingProvider> {
  const test = await startProviderUnderTest();
  return {
    settings: { testProvider: { url: test.url, secret: test.secret, ...waiting(patience) }, stripe: null },
    token: (...behaviours) => ['tok_card', ...behaviours].join('.'),
    get onWebhook() {
      return test.onWebhook;
    },
    set onWebhook(heard) {
      test.onWebhook = heard;
    },
    webhooks: test.webhooks,
    flush: () => test.control('flush', {}),
    chargeBack: (reference) => test.control('charge-backs', { reference }),
    giveBackAfterAll: (reference) => test.control('charge-backs', { reference, isReversed: true }),
    refundByItself: (reference, amount) => test.control('own-refunds', { reference, amount }),
    failRefund: (reference) => test.control('failed-refunds', { reference }),
    decide: async (redirectUrl, isApproved) => {
      await fetch(isApproved ? redirectUrl : `${redirectUrl}?approve=no`);
    },
    booked: (reference, type) =>
      test
        .journalOf(reference)
        .filter((entry) => entry.type === type)
        .map(({ amount }) => amount),
    aged: ({ body }, seconds) => {
      const at = Math.floor(Date.now() / 1000) - seconds;
      const digest = createHmac('sha256', test.secret).update(`${at}.`).update(body).digest('hex');
      return { body, signature: `t=${at},v1=${digest}` };
    },
    request: ({ body, signature }) => ({
      path: { provider: 'test' },
      headers: { 'Webhook-Signature': signature },
      body: new RawBody('application/vnd.steam-clone.webhook', body),
    }),
  };
}

/** Stripe's adapter, and in place of Stripe the double. */
export async function startPayingByStripe(patience?: number): Promise<PayingProvider & { double: StripeDouble }> {
  const webhooks: Webhook[] = [];
  const paying: { onWebhook: PayingProvider['onWebhook'] } = { onWebhook: null };
  const double = await startStripeDouble(async (webhook) => {
    webhooks.push(webhook);
    // Stripe would send again what is refused; tests say themselves what comes twice.
    await paying.onWebhook?.(webhook).catch(() => {});
  });
  afterAll(() => double.close());
  const { url, secretKey, webhookSecret, books } = double;
  return Object.assign(paying, {
    double,
    settings: {
      testProvider: null,
      stripe: { url, secretKey, webhookSecret, returnUrl: 'https://store.test/thanks', ...waiting(patience) },
    },
    token: (...behaviours: string[]) => books.addMethod(behaviours),
    webhooks,
    flush: () => double.flush(),
    chargeBack: async (reference: string) => void books.openDispute(reference),
    giveBackAfterAll: async (reference: string) => {
      // A dispute takes weeks.
      double.forgetKeys();
      books.winDispute(reference);
    },
    refundByItself: async (reference: string, amount: number) => void books.refundInDashboard(reference, amount),
    failRefund: async (reference: string) => {
      const { id } = books.intentOf(reference) ?? {};
      const last = books.refunds.findLast(({ payment_intent: of }) => of === id);
      if (last) books.endRefund(last, 'failed');
    },
    decide: async (redirectUrl: string, isApproved: boolean) => {
      const intent = books.intent(redirectUrl.split('/').at(-1) ?? '');
      if (isApproved) books.authorise(intent);
      else books.refuse(intent, 'not-approved');
    },
    booked: (reference: string, type: 'captured' | 'refunded') => {
      const { id, status, amount_received: captured } = books.intentOf(reference) ?? {};
      if (type === 'captured') return status === 'succeeded' ? [Number(captured)] : [];
      return books.refunds.filter(({ payment_intent: of }) => of === id).map(({ amount }) => amount);
    },
    aged: ({ body }: Webhook, seconds: number) => signed(body, webhookSecret, Math.floor(Date.now() / 1000) - seconds),
    request: ({ body, signature }: Webhook) => ({
      path: { provider: 'stripe' as const },
      headers: { 'Stripe-Signature': signature },
      body: new RawBody('application/json; charset=utf-8', body),
    }),
  });
}

const waiting = (patience: number | undefined) => (patience === undefined ? {} : { patience });
