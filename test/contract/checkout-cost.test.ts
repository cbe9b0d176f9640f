import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import type { CallTransport } from '../../server/src/kernel/calls/call-transport.ts';
import { newId } from '../../server/src/kernel/identifiers.ts';
import { payments } from '../../server/src/plugins/payments/plugin.ts';
import { purchases } from '../../server/src/plugins/purchases/plugin.ts';
import { FakeCommerce } from '../harness/fake-commerce.ts';
import { startPluginUnderTest } from '../harness/plugin-under-test.ts';
import { administrator, signedIn } from '../harness/principals.ts';

/** Carts are faked, which cost one statement; orders and payments are what they are. */
const commerce = new FakeCommerce();
const books = await startPluginUnderTest(payments, { calls: commerce });
const together: CallTransport = {
  call: async (operation, input, scope) => {
    const [plugin, name = ''] = operation.split('.');
    if (plugin !== 'payments') return commerce.call(operation, input);
    const called = new Map(Object.entries(books.as(scope.principal).payments)).get(name);
    if (!called) throw new Error(`${operation} is not there`);
    const { status, body } = await called(input as never);
    return { status, body };
  },
};
const orders = await startPluginUnderTest(purchases, { calls: together });

const asked = new AsyncLocalStorage<Map<pg.Client, string[]>>();
const { query } = pg.Client.prototype;
beforeAll(() => {
  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...given: unknown[]) {
      const [statement] = given as [string | { text?: string }];
      const all = asked.getStore();
      all?.set(this, [...(all.get(this) ?? []), typeof statement === 'string' ? statement : (statement.text ?? '')]);
      return Reflect.apply(query, this, given) as unknown;
    },
  });
});
afterAll(() => {
  Object.assign(pg.Client.prototype, { query });
});

it('is paid by a wallet in at most 12 statements and 3 commits of all plugins', async () => {
  const userId = newId();
  const headers = () => ({ 'Idempotency-Key': newId() });
  await books.as(administrator).payments.creditWallet({
    path: { userId },
    headers: headers(),
    body: { amount: { amount: 5000, currency: 'USD' }, reason: 'A prize' },
  });
  const { cartId } = commerce.cart(userId, [{ itemId: 620 }, { itemId: 400 }]);
  const expectedTotal = { amount: 1998, currency: 'USD' };
  const body = { cartId, expectedTotal, payment: { useWallet: true, paymentMethodId: null } };
  const statements = new Map<pg.Client, string[]>();
  const answer = await asked.run(statements, () =>
    orders.as(signedIn(userId)).purchases.checkout({ headers: headers(), body }),
  );
  expect(answer.body).toMatchObject({ state: 'fulfilled', total: 1998 });
  const counted = [...statements.values()].flatMap(ofRequest);
  const commits = counted.filter((text) => /^\s*commit\b/i.test(text));
  const work = counted.filter((text) => !/^\s*(begin|commit)\b/i.test(text));
  // The cart's quote, which is faked here, is one more.
  expect(work.length <= 11 ? '' : `${work.length} statements:\n${work.join('\n')}`).toBe('');
  expect(commits).toHaveLength(3);
});

/** What a connection was asked without the relay's transactions, which a commit wakes and which are in no request. */
function ofRequest(statements: readonly string[]): string[] {
  const kept: string[] = [];
  let open: string[] = [];
  for (const text of statements) {
    open.push(text);
    const isOpen = /^\s*begin\b/i.test(open[0] ?? '') && !/^\s*(commit|rollback)\b/i.test(text);
    if (isOpen) continue;
    const isRelay = open.some((each) => /\boutbox\b/i.test(each) && !/^insert into "outbox"/i.test(each));
    if (!isRelay) kept.push(...open);
    open = [];
  }
  return kept;
}
