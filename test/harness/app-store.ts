import { newId } from '../../server/src/kernel/identifiers.ts';
import type { payments } from '../../server/src/plugins/payments/plugin.ts';
import { fund } from './books.ts';
import type { ProviderUnderTest } from './payment-provider.ts';
import type { startPluginUnderTest } from './plugin-under-test.ts';
import { administrator, signedIn } from './principals.ts';

type Payments = Awaited<ReturnType<typeof startPluginUnderTest<(typeof payments)['id']>>>;

const appId = 620;
export const items = [
  { itemId: 5, quantity: 1, amount: 199, description: 'A companion cube' },
  { itemId: 6, quantity: 2, amount: 301, description: 'Two hats' },
];

/** Purchases within the app 620, of things for 5 euros, by its one seller. */
export async function startAppStore(store: Payments, provider: ProviderUnderTest) {
  const key = () => ({ headers: { 'Idempotency-Key': newId() } });
  const sellerId = newId();
  const seller = store.as(signedIn(sellerId, ['player', 'publisher'])).payments;
  await store.as(administrator).payments.addAppSeller({ path: { appId, userId: sellerId } });
  let orders = 0;

  /** Somebody with a wallet of 5 euros and a method. */
  async function buyer(token = 'tok_card', funds = 500) {
    const userId = newId();
    if (funds > 0) await fund(store.database, userId, funds);
    const own = store.as(signedIn(userId)).payments;
    const { body } = await own.addPaymentMethod({ body: { token } });
    return { userId, own, methodId: body.id };
  }
  type Buyer = Awaited<ReturnType<typeof buyer>>;

  return {
    appId,
    sellerId,
    seller,
    buyer,
    init: async (userId: string, more = {}) =>
      (
        await seller.initMicroTransaction({
          ...key(),
          body: { appId, orderId: String(++orders), userId, currency: 'EUR', items, ...more },
        })
      ).body,
    approve: async (
      { own }: Pick<Buyer, 'own'>,
      transactionId: string,
      walletAmount = 500,
      paymentMethodId: string | null = null,
    ) =>
      (
        await own.approveMicroTransaction({
          ...key(),
          path: { transactionId },
          body: { walletAmount, paymentMethodId, country: 'DE' },
        })
      ).body,
    finalize: async (transactionId: string) =>
      (await seller.finalizeMicroTransaction({ ...key(), path: { transactionId } })).body,
    stateOf: async (transactionId: string) => (await seller.getMicroTransaction({ path: { transactionId } })).body,
    /** What the provider has written down of one. */
    bookedOf: (transactionId: string, type: string) =>
      provider.journalOf(`micro:${transactionId}`).filter((entry) => entry.type === type),
    /** Versions that were told of one, in their order. */
    statesTold: async (id: string) =>
      (await store.events('payments.paymentChanged'))
        .filter(({ paymentId }) => paymentId === id)
        .map(({ version }) => version),
  };
}
