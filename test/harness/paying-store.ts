import { expect } from '@jest/globals';
import { newId } from '../../server/src/kernel/identifiers.ts';
import { anonymous } from '../../server/src/kernel/sessions/principal.ts';
import { payments } from '../../server/src/plugins/payments/plugin.ts';
import { fund } from './books.ts';
import type { PayingProvider } from './paying-providers.ts';
import type { Webhook } from './payment-provider.ts';
import { startPluginUnderTest } from './plugin-under-test.ts';
import { administrator, service, signedIn } from './principals.ts';

export type PayingStore = Awaited<ReturnType<typeof startPayingStore>>;

/** The charge of an order, as the provider is told it. */
export const referenceOf = ({ orderId }: { orderId: string }): string => `order:${orderId}`;

export const refusal = (code: string): unknown => expect.objectContaining({ code });

/** The plugin payments by a provider, and what is asked of it in tests. */
export async function startPayingStore(paying: PayingProvider) {
  const store = await startPluginUnderTest(payments, paying.settings);
  const { database } = store;
  const inside = store.as(service).payments;

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
  const charge = async (body: Order) => (await inside.chargeOrder({ body })).body;
  return {
    ...store,
    database,
    placed,
    charge,
    receive: (webhook: Webhook) => store.as(anonymous).payments.receiveWebhook(paying.request(webhook)),
    refund: async ({ orderId }: Order, amount: number, refundId = newId()) => {
      const headers = { 'Idempotency-Key': newId() };
      return (await inside.refundCharge({ headers, body: { orderId, refundId, amount, to: 'origin' } })).body;
    },
    cancel: async ({ orderId }: Order) => (await inside.cancelCharge({ body: { orderId } })).body.charge,
    /** What due work makes of it, after any rest. */
    settled: async (order: Order) => {
      for (let look = 0; look < 3; look += 1) {
        store.clock.turn(1_200_000);
        await store.settle();
      }
      return charge(order);
    },
    differences: async () => (await store.as(administrator).payments.reconcile({})).body.differences,
    eventsStored: async () =>
      Number((await database.pool.query('select count(*) as count from payment_event')).rows[0].count),
  };
}
