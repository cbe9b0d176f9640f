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
  ])('let be %s', async (_, plugin, statement) => {
    const found = await store.violations(plugin, statement);
    expect(found.filter((violation) => /since|granted at|looked at/.test(violation))).toEqual([]);
  });
});
