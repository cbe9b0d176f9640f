import { newId } from '../../server/src/kernel/identifiers.ts';
import { purchases } from '../../server/src/plugins/purchases/plugin.ts';
import type { Schemas } from '../../server/src/kernel/plugin/operation.ts';
import { FakeCommerce } from './fake-commerce.ts';
import { startPluginUnderTest } from './plugin-under-test.ts';
import { signedIn } from './principals.ts';

/** The plugin purchases between faked neighbours, and people who buy. */
export async function startPurchases() {
  const commerce = new FakeCommerce();
  const store = await startPluginUnderTest(purchases, { calls: commerce });
  const as = (userId: string) => store.as(signedIn(userId)).purchases;

  const bodyOf = ({ cartId, total, currency }: Schemas['CartQuote']) => ({
    cartId,
    expectedTotal: { amount: total, currency },
    payment: { useWallet: true as boolean | number, paymentMethodId: null },
  });

  return {
    ...store,
    get database() {
      return store.database;
    },
    commerce,
    of: as,
    bodyOf,
    /** Buys a cart under a key. */
    checkout: (quote: Schemas['CartQuote'], key = newId()) =>
      as(quote.userId).checkout({ headers: { 'Idempotency-Key': key }, body: bodyOf(quote) }),
    /** Rows of a statement that the test asks itself. */
    ask: async (sql: string, ...values: unknown[]) => (await store.database.pool.query(sql, values)).rows,
  };
}
