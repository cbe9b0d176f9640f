import { newId } from '@steam-clone/server/src/kernel/identifiers.ts';
import type { MeasuredStore } from '../scenario.ts';
import { withDatabase } from '../store/with-database.ts';
import { vacuum } from '../store/vacuum.ts';
import { type Buyer, newAccounts, signIn } from './buyers.ts';

/** What names their orders' attempts, so that they are found again. */
const attempt = 'bulk';

/**
 * Accounts with so many orders and licences each, signed in: each order is of a free game, placed two months ago, as `purchases.checkout`
 * leaves it. Nothing was paid for them, so that the books need not know of them. Those that an earlier session made are taken.
 */
export async function collectors(store: MeasuredStore, people: number, orders: number): Promise<Buyer[]> {
  const known = await collectorsWith(store, orders);
  const lacking = Math.max(0, people - known.length);
  if (lacking > 0) {
    for (const userId of await newAccounts(store, lacking)) {
      await placeOrders(store, userId, orders);
      known.push(userId);
    }
    await vacuum(store, 'purchases');
  }
  return signIn(store, known.slice(0, people));
}

function collectorsWith(store: MeasuredStore, orders: number): Promise<string[]> {
  return withDatabase(store, 'purchases', async (client) => {
    const { rows } = await client.query<{ userId: string }>(
      `select user_id as "userId" from purchase_order where attempt like $1 || '/%' group by user_id having count(*) = $2`,
      [attempt, orders],
    );
    return rows.map(({ userId }) => userId);
  });
}

/** Orders one after another, oldest first. */
async function placeOrders(store: MeasuredStore, userId: string, count: number): Promise<void> {
  const ids = () => Array.from({ length: count }, () => newId());
  await withDatabase(store, 'purchases', (client) =>
    client.query(
      `with given as (
         select id, cart_id, line_id, number, kernel_now() - interval '60 days' + number * interval '1 minute' as at
         from unnest($2::uuid[], $3::uuid[], $4::uuid[]) with ordinality given (id, cart_id, line_id, number)),
       orders as (
         insert into purchase_order (id, user_id, attempt, cart_id, cart_version, state, country, price_region, currency,
           subtotal, coupon_amount, total, total_in_dollars, wallet_amount, tax, refunded, placed_at, expires_at, paid_at, version)
         select id, $1, $6 || '/' || number, cart_id, 2, 'fulfilled', 'US', 'USD', 'USD',
           0, 0, 0, 0, 0, 0, 0, at, at + interval '10 minutes', at, 2 from given),
       lines as (
         insert into order_line (order_id, position, line_id, kind, item_id, name, is_recipient_gone, is_pre_purchase,
           releases_at, amount, final_amount, refunded_amount, is_refunded, is_cancelled, packages)
         select id, 1, line_id, 'app', number * 10, 'Game ' || number, false, false, at - interval '1 year', 0, 0, 0, false, false,
           jsonb_build_array(jsonb_build_object('packageId', 2000000000 + number * 10,
             'appIds', jsonb_build_array(number * 10), 'unreleasedAppIds', '[]'::jsonb, 'amount', 0)) from given),
       placed as (
         insert into order_history (order_id, version, state, at)
         select id, version, state, at from given,
           (values (1, 'awaiting-payment'), (2, 'fulfilled')) step (version, state))
       insert into licence (id, user_id, package_id, app_ids, kind, state, order_id, line_position, granted_at, version)
       select licence_id, $1, 2000000000 + number * 10, array[number * 10], 'purchase', 'active', id, 1, at, 2
       from given join unnest($5::uuid[]) with ordinality l (licence_id, number) using (number)`,
      [userId, ids(), ids(), ids(), ids(), attempt],
    ),
  );
}
