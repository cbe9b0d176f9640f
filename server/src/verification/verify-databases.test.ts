import { describe, expect, it } from '@jest/globals';
import { soundDatabases } from '../../../test/harness/sound-databases.ts';
import { catalog } from '../plugins/catalog/plugin.ts';
import { payments } from '../plugins/payments/plugin.ts';
import { purchases } from '../plugins/purchases/plugin.ts';

const store = soundDatabases([catalog, purchases, payments]);

describe('the invariants of a store', () => {
  it('hold of a sound one, all of them', async () => {
    const verdicts = await store.verdicts();
    expect(verdicts.flatMap(({ violations }) => violations)).toEqual([]);
    expect([...new Set(verdicts.map(({ id }) => id))].toSorted()).toEqual(
      ['I1', 'I11', 'I12', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8'].toSorted(),
    );
  });

  it.each<[string, string, string, RegExp]>([
    ['an entry is gone', 'payments', `delete from ledger_entry where amount > 900`, /^I1 transfer .*: 1 entries/],
    [
      'an entry is of more',
      'payments',
      `update ledger_entry set amount = amount + 1 where amount > 900`,
      /^I1 transfer/,
    ],
    [
      'a balance was changed',
      'payments',
      'update ledger_balance set balance = balance + 1',
      /^I2 wallet .*balance is 1302/,
    ],
    ['a balance is gone', 'payments', 'delete from ledger_balance', /^I2 wallet .*missing/],
    ['a checkpoint was changed', 'payments', 'update ledger_checkpoint set balance = balance + 5', /^I2 account/],
    [
      'a checkpoint of a wallet was changed',
      'payments',
      'update wallet_checkpoint set balance = balance + 5',
      /^I2 wallet .*checkpoint .* is 1005/,
    ],
    [
      'something was captured twice',
      'payments',
      `insert into payment_event select gen_random_uuid(), payment_id, type, amount, code, provider, 'again', state, null, at
       from payment_event where type = 'captured'`,
      /^I3 payment .*captured 398/,
    ],
    ['more was refunded than captured', 'payments', `update payment set captured = 0, state = 'init'`, /^I3 payment/],
    [
      'a micro-transaction was captured that nobody has finalized',
      'payments',
      `update payment set captured = 100, state = 'succeeded' where purpose = 'micro-transaction'`,
      /^I3 micro-transaction .*not finalized/,
    ],
    [
      'a gift card was redeemed and somebody else got its money',
      'payments',
      'update gift_card set redeemed_by_user_id = gen_random_uuid()',
      /^I11 gift card .*0 to who has redeemed it, of 500/,
    ],
    [
      'a gift card was credited twice',
      'payments',
      `insert into ledger_transfer (id, kind, phase, reference, currency, entry_count, created_at)
         values ('0193a1e7-41b7-7c20-a5d3-00000000000a', 'gift-card', 'single', 'again', 'USD', 2, now());
       insert into ledger_entry (transfer_id, account_id, amount)
         select '0193a1e7-41b7-7c20-a5d3-00000000000a', account_id, amount from ledger_entry
         where transfer_id = '0193a1e7-41b7-7c20-a5d3-000000000004'`,
      /^I11 gift card .*1000 out of it/,
    ],
    [
      'a gift card has no money',
      'payments',
      `update gift_card set redeemed_at = null, redeemed_by_user_id = null`,
      /^I11 gift card .*500 out of it/,
    ],
    ['a paid order was never captured', 'payments', 'delete from payment', /^I3 order .*there is no payment/],
    [
      'an order was captured in part',
      'purchases',
      'update purchase_order set total = total + 1',
      /^I3 order .*total is 200/,
    ],
    ['a licence belongs to no order', 'purchases', 'update licence set order_id = gen_random_uuid()', /^I4 licence/],
    [
      'a user has a package twice',
      'purchases',
      `drop index licence_one_of_a_package;
       insert into licence select gen_random_uuid(), user_id, package_id, app_ids, 'key', state, null, null, granted_at, null, 1
       from licence`,
      /^I5 user .*2 active licences/,
    ],
    [
      'a licence opens other apps than those of its package',
      'purchases',
      `update licence set app_ids = '{620, 400}'`,
      /^I5 licence .*of package 2000000620 opens \{620,400\}/,
    ],
    [
      'a licence opens less than was sold',
      'purchases',
      `update licence set package_id = 7;
       update order_line set packages = '[{"packageId": 7, "appIds": [620, 400], "unreleasedAppIds": [], "amount": 199}]'`,
      /^I5 licence .*of package 7 opens \{620\}, sold was \{620,400\}/,
    ],
    [
      'a licence is of a package that nobody was sold',
      'purchases',
      'update licence set package_id = 7',
      /^I5 licence .*of package 7 opens \{620\}$/,
    ],
    [
      'a key was sold for an order that was cancelled',
      'purchases',
      `update product_key set order_id = gen_random_uuid()`,
      /^I5 key .*missing/,
    ],
    [
      'a redeemed key has given nothing',
      'purchases',
      `update product_key set state = 'redeemed', order_id = null, owner_id = gen_random_uuid()`,
      /^I5 key .*redeemed, its licence is missing/,
    ],
    [
      'a reservation has not ended',
      'purchases',
      `update product_key set state = 'reserved', order_id = null, owner_id = null, reserved_until = now() - interval '2 minutes'`,
      /^I12 key .*reserved until/,
    ],
    [
      'a family has only children',
      'purchases',
      `insert into family values (gen_random_uuid(), 'Home', now(), 1);
       insert into family_member select gen_random_uuid(), id, 1, 'child', now(), null from family`,
      /^I5 family .*0 of them adults/,
    ],
    [
      'two people play a copy at once',
      'purchases',
      `insert into play_session select gen_random_uuid(), gen_random_uuid(), 620, 'linux', now() - n * interval '1 minute', 60, l.id
       from generate_series(1, 2) n, licence l`,
      /^I5 licence .*overlap/,
    ],
    [
      'a version of a cart was ordered twice',
      'purchases',
      `drop index purchase_order_cart_unique;
       update purchase_order set cart_id = (select min(cart_id::text)::uuid from purchase_order), cart_version = 1`,
      /^I6 cart .*2 orders/,
    ],
    [
      'a line of a cart was ordered twice',
      'purchases',
      `drop index order_line_line_id_unique; update order_line set line_id = gen_random_uuid() where position = 2;
       update order_line set line_id = '0193a1f1-2b44-7c11-8a52-000000000001' where position = 1`,
      /^I6 line .*ordered 2 times/,
    ],
    [
      'a line of an order that was cancelled can not be ordered again',
      'purchases',
      `update purchase_order set state = 'cancelled' where state = 'awaiting-payment'`,
      /^I6 order .*line 1 is not so/,
    ],
    ['a change has no history', 'purchases', 'delete from order_history where version = 2', /^I7 order/],
    [
      'a change has no event',
      'purchases',
      `delete from outbox where name = 'purchases.orderPaid'`,
      /^I7 order .*1 of them/,
    ],
    ['a payment changed without an event', 'payments', 'delete from outbox', /^I7 payment/],
    ['an event had no effect', 'catalog', 'delete from inbox', /^I8 event .*purchases\.orderPaid/],
    [
      'an entry of the audit log is sealed that nobody wrote',
      'payments',
      `update audit_anchor set sequence = 5`,
      /^I11 audit log of payments/,
    ],
    [
      'an event is stuck',
      'purchases',
      `update outbox set relayed_at = null where name = 'purchases.orderPlaced'`,
      /^I12 event .*orderPlaced/,
    ],
    [
      'nobody drives an order on',
      'purchases',
      `update purchase_order set saga_until = now() - interval '2 minutes' where state = 'awaiting-payment'`,
      /^I12 order .*awaiting-payment/,
    ],
    [
      'a paid line has no licence',
      'purchases',
      'delete from licence',
      /^I12 order .*0 active licences, of which there should be 1/,
    ],
    [
      'a refunded order kept its licence',
      'purchases',
      `update purchase_order set state = 'refunded' where state = 'fulfilled'; update order_history set state = 'refunded' where version = 2`,
      /^I12 order .*1 active licences/,
    ],
  ])('are broken when %s', async (_, plugin, statement, expected) => {
    expect(await store.violations(plugin, statement)).toContainEqual(expect.stringMatching(expected));
  });

  // What happened 31 days of the machine ago, when the clock was 20 days ahead; it is 40 days ahead now.
  it.each([
    ['purchases', ['order_history', 'gift_history']],
    ['payments', ['payment_event']],
  ])(
    'let be changes of %s whose events are too old to be kept, however far the clock was turned',
    async (plugin, tables) => {
      const older = tables.map((table) => `update ${table} set at = now() - interval '11 days'`);
      const turned = `update kernel_clock set offset_ms = 40 * 86400000::bigint`;
      const found = await store.violations(plugin, [...older, turned, 'delete from outbox'].join(';'));
      expect(found.filter((violation) => violation.startsWith('I7'))).toEqual([]);
    },
  );
});
