import { describe, expect, it } from '@jest/globals';
import { soundDatabases } from '../../../test/harness/sound-databases.ts';
import { catalog } from '../plugins/catalog/plugin.ts';
import { payments } from '../plugins/payments/plugin.ts';
import { purchases } from '../plugins/purchases/plugin.ts';

const store = soundDatabases([catalog, purchases, payments]);

/** Holds 100 of the wallet, for the payment of an order that is paid by a method too. */
const hold = (state: string, order: string, holdId = `'0193a1e7-41b7-7c20-a5d3-00000000000b'`) =>
  `insert into payment (id, purpose, order_id, user_id, currency, amount, wallet_amount, tax, country, state, captured, refunded,
     version, created_at, hold_id)
   select '0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e60', 'order', ${order}, user_id, 'USD', 199, 100, 0, 'US', '${state}', 0, 0, 1, now(),
     ${holdId} from payment where state = 'succeeded';
   insert into ledger_transfer (id, kind, phase, reference, currency, entry_count, payment_id, created_at) values
     ('0193a1e7-41b7-7c20-a5d3-00000000000b', 'charge', 'pending', 'hold', 'USD', 2, '0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e60', now());
   insert into ledger_account (id, kind, currency) values ('0193a1e7-41b7-8c20-a5d3-000000000009', 'held', 'USD');
   insert into ledger_entry select '0193a1e7-41b7-7c20-a5d3-00000000000b', id, -100 from ledger_account where kind = 'wallet';
   insert into ledger_entry values
     ('0193a1e7-41b7-7c20-a5d3-00000000000b', '0193a1e7-41b7-8c20-a5d3-000000000009', 100);
   update ledger_balance b set balance = balance - 100, held = 100 from ledger_account a
   where a.id = b.account_id and a.kind = 'wallet'`;
/** The bank has taken so much of the order's payment back. */
const chargedBack = (amount: number) =>
  `update payment set state = 'charged-back', order_id = gen_random_uuid() where purpose = 'order';
   insert into payment_event (id, payment_id, type, amount, provider, provider_event_id, state, at)
   select gen_random_uuid(), id, 'charged-back', ${amount}, 'test', 'dispute', state, now() from payment where purpose = 'order'`;
/** The order of the sound store that waits to be paid. */
const open = `'0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e50'`;
const about = /money|hold|held|captured/;

describe('the invariants of money that is kept', () => {
  it.each<[string, string, string, RegExp]>([
    [
      'the money of a cancelled order was kept',
      'purchases',
      `update purchase_order set state = 'cancelled' where state = 'fulfilled'`,
      /^I12 payment .*captured 199 and refunded 0, and its order .* was cancelled/,
    ],
    [
      'money was taken for an order that does not exist',
      'purchases',
      `delete from purchase_order where state = 'fulfilled'`,
      /^I12 payment .*captured 199 .*does not exist/,
    ],
    [
      'the part of an order that does not exist was kept that its buyer’s bank has not taken back',
      'payments',
      chargedBack(99),
      /^I12 payment .*captured 199 .*does not exist/,
    ],
    [
      'money is held for an order that has ended',
      'payments',
      hold('init', 'gen_random_uuid()'),
      /^I12 payment .*held money/,
    ],
    [
      'money is held for a payment that has ended',
      'payments',
      hold('failed', open),
      /^I2 transfer .*its payment is failed/,
    ],
    [
      'money is held for a payment that does not know',
      'payments',
      hold('init', open, 'null'),
      /^I2 transfer .*does not know/,
    ],
    [
      'money is held for no payment',
      'payments',
      `${hold('init', open)}; delete from payment where hold_id is not null`,
      /^I2 transfer .*its payment is missing/,
    ],
    [
      'a wallet holds what nothing holds',
      'payments',
      'update ledger_balance set held = 5',
      /^I2 wallet .*it holds 5, .* 0/,
    ],
  ])('are broken when %s', async (_, plugin, statement, expected) => {
    expect(await store.violations(plugin, statement)).toContainEqual(expect.stringMatching(expected));
  });

  it('let be what is held for an order that waits to be paid', async () => {
    const found = await store.violations('payments', hold('init', open));
    expect(found.filter((violation) => about.test(violation))).toEqual([]);
  });

  it('let be what was captured for an order that is no more, and the bank has taken back', async () => {
    const found = await store.violations('payments', chargedBack(199));
    expect(found.filter((violation) => /does not exist/.test(violation))).toEqual([]);
  });

  it('let be what is captured for a cancelled order while its refund is open', async () => {
    const found = await store.violations(
      'purchases',
      `update purchase_order set state = 'cancelled' where state = 'fulfilled';
       insert into refund (id, order_id, user_id, attempt, positions, amount, destination, reason, state, state_before, rule, requested_at)
         select gen_random_uuid(), id, user_id, 'late', '{}', 199, 'origin', '', 'approved', 'cancelled', 'late-capture', now()
         from purchase_order where state = 'cancelled'`,
    );
    expect(found.filter((violation) => /its order .* was cancelled/.test(violation))).toEqual([]);
  });
});
