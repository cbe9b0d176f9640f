const user = "'0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21'";
const fulfilled = "'0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e4f'";
const open = "'0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e50'";
const payment = "'0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e4f'";
const microPayment = "'0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e50'";
const card = "'0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e51'";
const microEvent = "'0193a1e8-41b7-7c20-a5d3-000000000004'";
const [toppedUp, charged] = ["'0193a1e7-41b7-7c20-a5d3-000000000001'", "'0193a1e7-41b7-7c20-a5d3-000000000002'"];
const friend = "'0193a1e2-1d44-7c11-8a52-5b7a9d0c3e22'";
const gift = "'0193a1ee-41b7-7c20-a5d3-7f9b1c2d3e4f'";
const [issued, redeemed] = ["'0193a1e7-41b7-7c20-a5d3-000000000003'", "'0193a1e7-41b7-7c20-a5d3-000000000004'"];
const [wallet, promotion, sales, cardAccount] = [1, 2, 3, 4].map(
  (digit) => `'0193a1e7-41b7-8c20-a5d3-00000000000${digit}'`,
);
const paidEvent = "'0193a1e8-41b7-7c20-a5d3-000000000002'";

function order(id: string, cart: number, state: string, version: number): string {
  return `insert into purchase_order (id, user_id, attempt, cart_id, cart_version, state, country, price_region, currency,
      subtotal, coupon_amount, total, total_in_dollars, wallet_amount, refunded, placed_at, expires_at, saga_until, version)
    values (${id}, ${user}, 'attempt ${cart}', '0193a1f0-2b44-7c11-8a52-00000000000${cart}', ${cart}, '${state}', 'US', 'USD', 'USD',
      199, 0, 199, 199, 199, 0, now(), now() + interval '10 minutes', now() + interval '1 minute', ${version})`;
}

function line(id: string, position = 1, recipient = 'null'): string {
  return `insert into order_line (order_id, position, line_id, kind, item_id, name, recipient_id, is_recipient_gone,
      is_pre_purchase, amount, final_amount, refunded_amount, is_refunded, is_cancelled, packages)
    values (${id}, ${position}, gen_random_uuid(), 'app', 620, 'Portal 2', ${recipient}, false, false, 199, 199, 0, false, false,
      '[{"packageId": 2000000620, "appIds": [620], "unreleasedAppIds": [], "amount": 199}]')`;
}

function event(name: string, aggregate: string, version: number, id: string): string {
  return `insert into outbox (id, kind, name, aggregate_id, version, payload, occurred_at, relayed_at)
    values (${id}, 'event', '${name}', ${aggregate}, ${version}, '{}', now(), now() - interval '2 minutes')`;
}

/** A consumer that is older than the events, and has taken them. */
function consumed(consumer: string, ...events: string[]): string[] {
  return [
    `update kernel_migration set applied_at = now() - interval '1 hour'`,
    ...events.map((id) => `insert into inbox (consumer, event_id) values ('${consumer}', ${id})`),
  ];
}

/**
 * What is in the databases after one order was paid from a wallet, of which a friend has accepted a gift, and another waits, by plugin. For tests, which then break it:
 * written as it lies there, so that what checks the plugins does not depend on them.
 */
export const soundStore: Readonly<Record<string, readonly string[]>> = {
  payments: [
    `insert into ledger_account (id, kind, currency, owner_id) values
       (${wallet}, 'wallet', 'USD', ${user}), (${promotion}, 'promotion', 'USD', null), (${sales}, 'sales', 'USD', null)`,
    `insert into ledger_transfer (id, kind, phase, reference, currency, entry_count, payment_id, created_at) values
       (${toppedUp}, 'credit', 'single', 'credit 1', 'USD', 2, null, now()),
       (${charged}, 'charge', 'single', 'charge 1', 'USD', 2, ${payment}, now())`,
    `insert into ledger_entry (transfer_id, account_id, amount) values
       (${toppedUp}, ${wallet}, 1000), (${toppedUp}, ${promotion}, -1000), (${charged}, ${wallet}, -199), (${charged}, ${sales}, 199)`,
    `insert into ledger_balance (account_id, balance, held) values (${wallet}, 801, 0)`,
    `insert into ledger_checkpoint (account_id, balance, up_to, due_at) values (${promotion}, -1000, ${toppedUp}, now())`,
    `insert into payment (id, purpose, order_id, user_id, currency, amount, wallet_amount, tax, country, state, captured, refunded,
       version, created_at)
     values (${payment}, 'order', ${fulfilled}, ${user}, 'USD', 199, 199, 0, 'US', 'succeeded', 199, 0, 1, now())`,
    `insert into payment_event (id, payment_id, type, amount, provider, provider_event_id, state, version, at)
     values (gen_random_uuid(), ${payment}, 'captured', 199, 'store', 'charge 1', 'succeeded', 1, now())`,
    event('payments.paymentChanged', payment, 1, paidEvent),
    // A gift card of 5 dollars that he has redeemed.
    `insert into gift_card (id, code_hash, hint, currency, amount, created_at, paid_at, redeemed_by_user_id, redeemed_at)
     values (${card}, 'hash', 'NPQR', 'USD', 500, now(), now(), ${user}, now())`,
    `insert into ledger_account (id, kind, currency, owner_id) values (${cardAccount}, 'gift-card', 'USD', ${card})`,
    `insert into ledger_transfer (id, kind, phase, reference, currency, entry_count, created_at) values
       (${issued}, 'gift-card', 'single', 'card issued', 'USD', 2, now()),
       (${redeemed}, 'gift-card', 'single', 'card redeemed', 'USD', 2, now())`,
    `insert into ledger_entry (transfer_id, account_id, amount) values
       (${issued}, ${cardAccount}, 500), (${issued}, ${promotion}, -500),
       (${redeemed}, ${cardAccount}, -500), (${redeemed}, ${wallet}, 500)`,
    `insert into ledger_balance (account_id, balance, held) values (${cardAccount}, 0, 0)`,
    'update ledger_balance set balance = balance + 500 where balance = 801',
    `insert into wallet_checkpoint (account_id, until, balance, up_to) values (${wallet}, now() + interval '1 second', 1000, ${toppedUp})`,
    // A purchase within an app that he has not approved.
    `insert into payment (id, purpose, user_id, currency, amount, wallet_amount, tax, country, state, captured, refunded, version,
       created_at)
     values (${microPayment}, 'micro-transaction', ${user}, 'USD', 100, 0, 0, 'ZZ', 'init', 0, 0, 1, now())`,
    `insert into payment_event (id, payment_id, type, amount, provider, provider_event_id, state, version, at)
     values (gen_random_uuid(), ${microPayment}, 'begun', 0, 'wallet', 'micro 1', 'init', 1, now())`,
    event('payments.paymentChanged', microPayment, 1, microEvent),
    `insert into micro_transaction (payment_id, app_id, order_id, items, expires_at)
     values (${microPayment}, 620, '1', '[]', now() + interval '1 hour')`,
  ],
  purchases: [
    order(fulfilled, 1, 'fulfilled', 2),
    order(open, 2, 'awaiting-payment', 1),
    line(fulfilled),
    line(fulfilled, 2, friend),
    line(open),
    `insert into order_history (order_id, version, state, at) values (${fulfilled}, 1, 'awaiting-payment', now()),
       (${fulfilled}, 2, 'fulfilled', now()), (${open}, 1, 'awaiting-payment', now())`,
    event('purchases.orderPlaced', fulfilled, 1, "'0193a1e8-41b7-7c20-a5d3-000000000001'"),
    event('purchases.orderPaid', fulfilled, 2, paidEvent),
    event('purchases.orderPlaced', open, 1, "'0193a1e8-41b7-7c20-a5d3-000000000003'"),
    `insert into licence (id, user_id, package_id, app_ids, kind, state, order_id, line_position, granted_at, version)
     values (gen_random_uuid(), ${user}, 2000000620, '{620}', 'purchase', 'active', ${fulfilled}, 1, now(), 1),
       (gen_random_uuid(), ${friend}, 2000000620, '{620}', 'gift', 'active', ${fulfilled}, 2, now(), 1)`,
    `insert into gift (id, order_id, line_position, sender_id, recipient_id, state, created_at, sent_at, ended_at, version)
     values (${gift}, ${fulfilled}, 2, ${user}, ${friend}, 'accepted', now(), now(), now(), 2)`,
    `insert into gift_history (gift_id, version, state, at) values (${gift}, 1, 'sent', now()), (${gift}, 2, 'accepted', now())`,
    event('purchases.giftChanged', gift, 1, "'0193a1e8-41b7-7c20-a5d3-000000000004'"),
    event('purchases.giftChanged', gift, 2, "'0193a1e8-41b7-7c20-a5d3-000000000005'"),
    `insert into key_batch (id, package_id, app_ids, purpose, name, created_at)
     values ('0193a1e9-41b7-7c20-a5d3-000000000001', 2000000620, '{620}', 'sale', 'first', now())`,
    `insert into product_key (id, batch_id, package_id, purpose, code_hash, sealed_code, state, order_id, owner_id, taken_at)
     values (gen_random_uuid(), '0193a1e9-41b7-7c20-a5d3-000000000001', 2000000620, 'sale', 'a', 'b', 'sold', ${fulfilled}, ${user},
       now())`,
    ...consumed('purchases', paidEvent, microEvent),
  ],
  catalog: consumed('catalog', paidEvent),
};
