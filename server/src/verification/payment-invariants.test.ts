import { describe, expect, it } from '@jest/globals';
import { soundDatabases } from '../../../test/harness/sound-databases.ts';
import { payments } from '../plugins/payments/plugin.ts';

const store = soundDatabases([payments]);

const payment = `'0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e60'`;
const refund = `'0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e61'`;
const wallet = `'0193a1e7-41b7-8c20-a5d3-000000000001'`;
const provider = `'0193a1e7-41b7-8c20-a5d3-000000000007'`;
const sales = `'0193a1e7-41b7-8c20-a5d3-000000000003'`;
const held = `'0193a1e7-41b7-8c20-a5d3-000000000008'`;
const chargeback = `'0193a1e7-41b7-8c20-a5d3-000000000009'`;
const transferOf = (digit: number) => `'0193a1e7-41b7-7c20-a5d3-0000000000a${digit}'`;

function transfer(digit: number, phase: string, entries: Record<string, number>, pending = 'null'): string {
  const rows = Object.entries(entries).map(([account, amount]) => `(${transferOf(digit)}, ${account}, ${amount})`);
  return `insert into ledger_transfer (id, kind, phase, pending_id, reference, currency, entry_count, payment_id, created_at)
      values (${transferOf(digit)}, 'top-up', '${phase}', ${pending}, 'step ${digit}', 'USD', 2, ${payment}, now());
    insert into ledger_entry values ${rows.join()}`;
}

function happened(type: string, code = 'null'): string {
  return `insert into payment_event (id, payment_id, type, amount, code, provider, provider_event_id, state, at)
    values (gen_random_uuid(), ${payment}, '${type}', 500, ${code}, 'test', '${type}', 'succeeded', now())`;
}

const total = (amount: number) =>
  `update ledger_balance set balance = balance + ${amount} where account_id = ${wallet}`;

/** Five dollars were put into the wallet by a card. */
const toppedUp = `insert into payment (id, purpose, user_id, currency, amount, wallet_amount, tax, country, state, captured, refunded,
     version, created_at, method_id, provider, reference)
   select ${payment}, 'top-up', user_id, 'USD', 500, 0, 0, 'US', 'succeeded', 500, 0, 1, now(), gen_random_uuid(), 'test', 'top-up:1'
   from payment where purpose = 'order';
   insert into payment_event (id, payment_id, type, amount, provider, provider_event_id, state, version, at)
   values (gen_random_uuid(), ${payment}, 'begun', 0, 'wallet', 'top-up 1', 'init', 1, now());
   insert into outbox (id, kind, name, aggregate_id, version, payload, occurred_at, relayed_at)
   values ('0193a1e8-41b7-7c20-a5d3-0000000000aa', 'event', 'payments.paymentChanged', ${payment}, 1, '{}', now(), now());
   insert into ledger_account (id, kind, currency) values
     (${provider}, 'provider', 'USD'), (${held}, 'held', 'USD'), (${chargeback}, 'chargeback', 'USD');
   ${happened('captured')}; ${transfer(1, 'single', { [provider]: -500, [wallet]: 500 })}; ${total(500)}`;
/** Its owner wants them back, and the provider has not answered. */
const givenBack = `${toppedUp}; ${transfer(2, 'pending', { [wallet]: -500, [held]: 500 })};
   update ledger_balance set balance = balance - 500, held = 500 where account_id = ${wallet};
   update payment set hold_id = ${transferOf(2)}, next_check_at = now() + interval '1 minute' where id = ${payment};
   insert into refund (id, payment_id, amount, wallet_amount, created_at) values (${refund}, ${payment}, 500, 0, now())`;
const refunded = `${givenBack}; ${transfer(3, 'post', { [held]: -500, [provider]: 500 }, transferOf(2))};
   ${happened('refunded', refund)};
   update ledger_balance set held = 0 where account_id = ${wallet};
   update payment set state = 'refunded', refunded = 500, hold_id = null, next_check_at = null where id = ${payment};
   update refund set settled_at = now()`;

/** The bank of its owner has taken them back. */
const chargedBack = `${toppedUp}; ${happened('charged-back')}; ${transfer(4, 'single', { [provider]: 500, [chargeback]: -500 })};
   update payment set state = 'charged-back' where id = ${payment}`;
const goesOut = (amount: number) =>
  `${transfer(5, 'single', { [wallet]: -amount, [chargeback]: amount })}; ${total(-amount)}`;

describe('the invariants of payments and the ledger', () => {
  it.each<[string, string]>([
    ['a top-up', toppedUp],
    ['a top-up that is being given back', givenBack],
    ['a top-up that was given back', refunded],
    [
      'a top-up that was given back and has come back to the wallet',
      `${refunded}; ${happened('refund-failed')}; ${transfer(4, 'single', { [provider]: -500, [wallet]: 500 })}; ${total(500)}`,
    ],
    [
      'a top-up that a bank has taken back while it was being given back',
      `${givenBack}; ${happened('charged-back')}; ${transfer(4, 'single', { [provider]: 500, [chargeback]: -500 })};
       update payment set state = 'charged-back', next_check_at = null where id = ${payment}`,
    ],
    ['a top-up that a bank has taken back, and its owner has spent', chargedBack],
    ['a top-up that a bank has taken back and the wallet has no more', `${chargedBack}; ${goesOut(500)}`],
    [
      'a top-up that somebody has refunded at the provider',
      `${toppedUp}; ${happened('refunded')}; ${transfer(4, 'single', { [provider]: 500, [sales]: -500 })};
       update payment set state = 'refunded', refunded = 500 where id = ${payment}`,
    ],
  ])('hold of %s', async (_, statement) => {
    expect(await store.violations('payments', statement)).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    [
      'an order was paid by a wallet that was charged nothing',
      `delete from ledger_entry where transfer_id = '0193a1e7-41b7-7c20-a5d3-000000000002';
       delete from ledger_transfer where id = '0193a1e7-41b7-7c20-a5d3-000000000002'; ${total(199)}`,
      /^I3 payment .*199 were captured and not refunded, the store has earned 0$/,
    ],
    [
      'an order was refunded and the store has kept the money',
      `update payment set refunded = 99, state = 'partially-refunded' where purpose = 'order';
       insert into payment_event (id, payment_id, type, amount, provider, provider_event_id, state, at)
       select gen_random_uuid(), id, 'refunded', 99, 'wallet', 'refund 1', state, now() from payment where purpose = 'order'`,
      /^I3 payment .*100 were captured and not refunded, the store has earned 199$/,
    ],
    [
      'a wallet was topped up with more than was captured',
      `${toppedUp}; update ledger_entry set amount = amount * 2 where transfer_id = ${transferOf(1)}`,
      /^I3 payment .*500 were captured and not refunded, 1000 were given for it$/,
    ],
    [
      'a capture by the provider was booked twice',
      `${toppedUp}; ${transfer(4, 'single', { [provider]: -500, [wallet]: 500 })}; ${total(500)}`,
      /^I3 payment .*moved -1000 for its provider, by its events -500$/,
    ],
    [
      'a charge-back was not booked',
      `${toppedUp}; ${happened('charged-back')}; update payment set state = 'charged-back' where id = ${payment}`,
      /^I3 payment .*moved -500 for its provider, by its events 0$/,
    ],
    [
      'more than a bank has taken back went out of a wallet',
      `${chargedBack}; ${goesOut(501)}`,
      /^I3 payment .*500 were captured and not refunded, -1 were given for it$/,
    ],
    [
      'money of a top-up went out of its wallet though no bank has taken it',
      `${toppedUp}; ${goesOut(500)}`,
      /^I3 payment .*500 were captured and not refunded, 0 were given for it$/,
    ],
    [
      'money is held for a top-up that nobody gives back',
      `${givenBack}; delete from refund`,
      /^I2 transfer .*its payment is succeeded$/,
    ],
  ])('are broken when %s', async (_, statement, expected) => {
    expect(await store.violations('payments', statement)).toContainEqual(expect.stringMatching(expected));
  });
});
