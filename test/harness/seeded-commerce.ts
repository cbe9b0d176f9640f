import type { TestStore } from './store.ts';

interface Kept {
  user_id: string;
  row: object;
}

/** What is kept of everybody's business, by plugin: without ids and times, and with a name for who it is of. */
const questions: readonly (readonly [plugin: string, statement: string])[] = [
  [
    'purchases',
    `select user_id, jsonb_build_object('state', state, 'country', country, 'subtotal', subtotal, 'coupon', coupon_code,
       'couponAmount', coupon_amount, 'total', total, 'refunded', refunded, 'wallet', wallet_amount,
       'items', (select jsonb_agg(item_id order by position) from order_line where order_id = purchase_order.id),
       'refunds', (select jsonb_agg(jsonb_build_object('state', state, 'rule', rule, 'to', destination, 'answer', answer)
         order by id) from refund where order_id = purchase_order.id)) as row
     from purchase_order`,
  ],
  [
    'purchases',
    "select user_id, to_jsonb(licence) - '{id,user_id,order_id,granted_at,ended_at}'::text[] as row from licence",
  ],
  ['purchases', "select user_id, to_jsonb(playtime) - '{user_id,last_played_at}'::text[] as row from playtime"],
  ['purchases', "select user_id, to_jsonb(spend) - 'user_id' as row from spend"],
  ['shopping', "select user_id, to_jsonb(wishlist_item) - '{user_id,added_at}'::text[] as row from wishlist_item"],
  [
    'shopping',
    "select user_id, to_jsonb(price_alert) - '{user_id,created_at,last_change_number}'::text[] as row from price_alert",
  ],
  [
    'shopping',
    `select user_id, jsonb_build_object('country', country, 'bornOn', born_on, 'items', (select jsonb_agg(
       jsonb_build_array(item_id, is_saved_for_later) order by added_at) from cart_line where cart_id = cart.id)) as row
     from cart where state = 'open'`,
  ],
  [
    'payments',
    `select owner_id as user_id, to_jsonb(balance) as row from ledger_account join ledger_balance on account_id = id
      where kind = 'wallet'`,
  ],
];

/** What people of a store have wished for, bought, played and given back, in an order that does not depend on ids. */
export async function commerceOf(store: TestStore, prefix: string): Promise<string[]> {
  const people = await store.rows<{ id: string; name: string }>(
    'users',
    'select id, account_name as name from account where starts_with(account_name, $1)',
    [prefix],
  );
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const kept = await Promise.all(
    questions.map(async ([plugin, statement], index) => {
      const rows = await store.rows<Kept>(plugin, statement);
      return rows.flatMap(({ user_id: id, row }) => {
        const name = names.get(id);
        return name === undefined ? [] : [`${name} ${index} ${JSON.stringify(row)}`];
      });
    }),
  );
  return kept.flat().toSorted();
}
