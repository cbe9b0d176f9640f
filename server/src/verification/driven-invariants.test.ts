import { describe, expect, it } from '@jest/globals';
import { soundDatabases } from '../../../test/harness/sound-databases.ts';
import { catalog } from '../plugins/catalog/plugin.ts';
import { payments } from '../plugins/payments/plugin.ts';
import { purchases } from '../plugins/purchases/plugin.ts';

const store = soundDatabases([catalog, purchases, payments]);

const refund = (
  state: string,
  age: string,
) => `insert into refund (id, order_id, user_id, attempt, positions, amount, destination,
    reason, state, state_before, rule, requested_at, saga_until)
  select gen_random_uuid(), id, user_id, '${state}', '{1}', 199, 'origin', '', '${state}', 'fulfilled', 'playtime',
    now() - interval '${age}', now() from purchase_order where state = 'fulfilled'`;
const declined = `update gift set state = 'declined', ended_at = now() - interval '2 days', due_at = now()`;

/** The order's payment, as one that a method pays. */
const byMethod = (state: string) =>
  `update payment set state = '${state}', wallet_amount = 0, method_id = gen_random_uuid(), reference = 'order:1'
   where purpose = 'order'`;
const openRefund = `insert into refund (id, payment_id, amount, wallet_amount, created_at)
  select gen_random_uuid(), id, 199, 0, now() from payment where purpose = 'order'`;

describe('the invariants of what due work drives', () => {
  it.each<[string, string, string, RegExp]>([
    [
      'an order is never paid nor cancelled, however often it is tried',
      'purchases',
      `update purchase_order set expires_at = now() - interval '2 days' where state = 'awaiting-payment'`,
      /^I12 order .*awaiting-payment, though/,
    ],
    ['the money of a refund never goes back', 'purchases', refund('approved', '2 days'), /^I12 refund .*granted at/],
    ['the money of a gift never goes back', 'purchases', declined, /^I12 gift .*it is declined since/],
    [
      'a gift is never sent',
      'purchases',
      `update gift set state = 'scheduled', ended_at = null, due_at = now();
       update order_line set deliver_at = now() - interval '2 days'`,
      /^I12 gift .*it is scheduled since/,
    ],
    [
      'a payment is never decided',
      'payments',
      `update payment set next_check_at = now(), checks = 200 where state = 'init'`,
      /^I12 payment .*init, looked at 200 times/,
    ],
    [
      'a bank never says what became of a refund',
      'payments',
      `update payment set next_check_at = now(), checks = 3000;
       insert into refund (id, payment_id, amount, wallet_amount, created_at)
         select gen_random_uuid(), id, 199, 0, now() from payment where state = 'succeeded'`,
      /^I12 payment .*succeeded, looked at 3000 times/,
    ],
    [
      'nobody looks at payments any more',
      'payments',
      `update payment set next_check_at = now() - interval '2 minutes' where state = 'init'`,
      /^I12 payment .*init, to be gone on with at 2/,
    ],
    [
      'nobody is to capture what was authorised',
      'payments',
      byMethod('approved'),
      /^I12 payment .*approved, to be gone on with at no time/,
    ],
    [
      'nobody is to give a refund by the method',
      'payments',
      `${byMethod('succeeded')}; ${openRefund}`,
      /^I12 payment .*succeeded, to be gone on with at no time/,
    ],
    [
      'nobody ends micro-transactions any more',
      'payments',
      `update micro_transaction set expires_at = now() - interval '2 minutes'`,
      /^I12 micro-transaction .*it was open until/,
    ],
    [
      'nobody gives granted refunds any more',
      'purchases',
      `${refund('approved', '1 hour')}; update refund set saga_until = now() - interval '2 minutes'`,
      /^I12 refund .*to be driven on at 2/,
    ],
    [
      'nobody is to give a granted refund',
      'purchases',
      `${refund('approved', '1 hour')}; update refund set saga_until = null`,
      /^I12 refund .*to be driven on at no time/,
    ],
    [
      'nobody asks about orders that were charged back',
      'purchases',
      `update purchase_order set state = 'charged-back', saga_until = now() - interval '2 minutes' where state = 'fulfilled'`,
      /^I12 order .*charged-back, to be asked about at/,
    ],
    [
      'nobody looks releases up any more',
      'purchases',
      `insert into awaited_release (app_id, due_at) values (620, now() - interval '2 minutes')`,
      /^I12 app 620: to be looked up at/,
    ],
  ])('are broken when %s', async (_, plugin, statement, expected) => {
    expect(await store.violations(plugin, statement)).toContainEqual(expect.stringMatching(expected));
  });

  it.each([
    ['a refund that was granted an hour ago', 'purchases', refund('approved', '1 hour')],
    ['a gift whose order somebody decides over', 'purchases', `${declined}; ${refund('waiting', '3 days')}`],
    [
      'a refund that a bank takes a week for',
      'payments',
      `update payment set next_check_at = now(), checks = 1000 where state = 'succeeded';
       insert into refund (id, payment_id, amount, wallet_amount, created_at)
         select gen_random_uuid(), id, 199, 0, now() from payment where state = 'succeeded'`,
    ],
    [
      'a payment that was looked at a moment ago',
      'payments',
      `update payment set next_check_at = now() + interval '10 minutes', checks = 100 where state = 'init'`,
    ],
    [
      'a micro-transaction that waits for its seller',
      'payments',
      `${byMethod('approved')}; update payment set awaits_finalize = true`,
    ],
    ['a payment that waits for an administrator', 'payments', byMethod('held')],
    ['the refund of a payment that was charged back', 'payments', `${byMethod('charged-back')}; ${openRefund}`],
    [
      'an order that was charged back and of which nothing was heard since',
      'purchases',
      `update purchase_order set state = 'charged-back', saga_until = null where state = 'fulfilled'`,
    ],
    [
      'an app that nobody knows to be released',
      'purchases',
      `insert into awaited_release (app_id, due_at) values (620, now() + interval '1 day')`,
    ],
  ])('let be %s', async (_, plugin, statement) => {
    const found = await store.violations(plugin, statement);
    expect(
      found.filter((violation) => /since|granted at|looked at|to be (gone|driven|asked|looked)/.test(violation)),
    ).toEqual([]);
  });
});
