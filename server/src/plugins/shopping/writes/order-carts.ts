import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';

/** Locked before anything is read of them, so that what others have done until then is seen. */
const lockCarts = statement(
  'shopping.lockOrderedCarts',
  ['cartIds'],
  'select id from cart where id = any($1::uuid[]) order by id for update',
);

const notePlaced = statement(
  'shopping.noteOrdersPlaced',
  ['orders'],
  `insert into cart_order (order_id, user_id, cart_id, line_ids, has_ended, coupon_id, coupon_code)
   select "orderId", "userId", "cartId", "lineIds", false, "couponId", "couponCode"
   from json_to_recordset($1::json) placed (
     "orderId" uuid, "userId" uuid, "cartId" uuid, "lineIds" uuid[], "couponId" uuid, "couponCode" text)
   on conflict do nothing returning order_id as "orderId"`,
);

/** What was not ordered, as it is saved for later or was added since, goes on in a new cart. */
const close = statement(
  'shopping.closeCarts',
  ['orderIds', 'newIds', 'at'],
  `with closed as (
     update cart set state = 'ordered', updated_at = $3
     from unnest($1::uuid[], $2::uuid[]) placed (order_id, new_id) join cart_order o using (order_id)
     where cart.id = o.cart_id and cart.user_id = o.user_id and cart.state = 'open'
     returning cart.*, o.line_ids, placed.new_id
   ), kept as (
     select l.id, closed.new_id from cart_line l join closed on l.cart_id = closed.id
     where l.id <> all(closed.line_ids)
   ), fresh as (
     insert into cart (id, user_id, country, price_region, born_on, created_at, updated_at)
     select new_id, user_id, country, price_region, born_on, $3, $3 from closed
     where new_id in (select new_id from kept)
   ), moved as (
     update cart_line set cart_id = kept.new_id from kept where cart_line.id = kept.id
   )
   select id as "cartId" from closed`,
);

/**
 * The lines of an order whose cart an order before it had closed: its end gave them to another cart, or they were added since.
 * They go into a closed cart of their own, as they may have been changed into what is in that of the order.
 */
const takeBack = statement(
  'shopping.takeOrderedLines',
  ['userId', 'lineIds', 'newId', 'at'],
  `with present as materialized (
     select * from cart where user_id = $1 and state = 'open' for update
   ), taken as (
     update cart_line set cart_id = $3 from present
     where cart_line.cart_id = present.id and cart_line.id = any($2::uuid[]) returning cart_line.id
   ), changed as (
     update cart set version = version + 1, updated_at = $4
     where id in (select id from present) and exists (select from taken)
   )
   insert into cart (id, user_id, state, country, price_region, born_on, created_at, updated_at)
   select $3, user_id, 'ordered', country, price_region, born_on, $4, $4 from present where exists (select from taken)`,
);

/** Gives the lines that no other order of the buyer holds. */
const noteEnded = statement(
  'shopping.noteOrderEnded',
  ['orderId', 'userId', 'cartId'],
  `insert into cart_order (order_id, user_id, cart_id, line_ids, has_ended) values ($1, $2, $3, '{}', true)
   on conflict (order_id) do update set has_ended = true
   returning array(
     select unnest(cart_order.line_ids)
     except select unnest(o.line_ids) from cart_order o where o.user_id = $2 and o.order_id <> $1 and not o.has_ended
   ) as "lineIds"`,
);

/** The `do update` changes nothing: it locks the cart that has taken the place of the old one. */
const openSuccessor = statement(
  'shopping.openSuccessor',
  ['cartId', 'newId', 'at'],
  `insert into cart (id, user_id, country, price_region, born_on, created_at, updated_at)
   select $2, user_id, country, price_region, born_on, $3, $3 from cart where id = $1 and state = 'ordered'
   on conflict (user_id) where state = 'open' do update set user_id = excluded.user_id`,
);

/** Lines that the cart of now has already stay behind, and those for which it has no room. */
const giveBack = statement(
  'shopping.giveLinesBack',
  ['cartId', 'lineIds', 'at'],
  `with present as (
     update cart set version = cart.version + 1, updated_at = $3, coupon_code = coalesce(cart.coupon_code, old.coupon_code)
     from cart old where old.id = $1 and cart.user_id = old.user_id and cart.state = 'open'
     returning cart.id
   ), given as (
     select distinct on (l.kind, l.item_id, l.recipient_id) l.id from cart_line l, present
     where l.id = any($2::uuid[]) and l.cart_id <> present.id and not exists (
       select from cart_line twin
       where twin.cart_id = present.id and (twin.kind, twin.item_id) = (l.kind, l.item_id)
         and twin.recipient_id is not distinct from l.recipient_id)
     order by l.kind, l.item_id, l.recipient_id, l.id
     limit (select greatest(0, 100 - count(*)) from cart_line where cart_id in (select id from present))
   )
   update cart_line set cart_id = present.id from present where cart_line.id in (select id from given)`,
);

export interface PlacedOrder {
  orderId: string;
  userId: string;
  cartId: string;
  /** Of the cart's lines that were ordered. */
  lineIds: string[];
  /** Of the coupon that was redeemed with it, and what was typed in for it. */
  couponId?: string;
  couponCode?: string;
}

/** Closes the carts that became orders, unless the orders have ended already. */
export async function closeCarts(em: EntityManager, orders: readonly PlacedOrder[], at: Date): Promise<void> {
  await execute(em, lockCarts, { cartIds: orders.map(({ cartId }) => cartId) });
  const noted = await execute<{ orderId: string }>(em, notePlaced, { orders: JSON.stringify(orders) });
  const isNews = new Set(noted.map(({ orderId }) => orderId));
  // Who is declined and tries again at once orders a cart twice: the first closes it.
  const first = new Map<string, PlacedOrder>();
  const others: PlacedOrder[] = [];
  for (const order of orders.filter(({ orderId }) => isNews.has(orderId))) {
    if (first.has(order.cartId)) others.push(order);
    else first.set(order.cartId, order);
  }
  const toClose = [...first.values()];
  if (toClose.length === 0) return;
  const closed = await execute<{ cartId: string }>(em, close, {
    orderIds: toClose.map(({ orderId }) => orderId),
    newIds: toClose.map(() => newId()),
    at,
  });
  const isClosed = new Set(closed.map(({ cartId }) => cartId));
  others.push(...toClose.filter(({ cartId }) => !isClosed.has(cartId)));
  for (const { userId, lineIds } of others) await execute(em, takeBack, { userId, lineIds, newId: newId(), at });
}

export interface EndedOrder {
  orderId: string;
  userId: string;
  cartId: string;
}

/** Gives the lines of an order back that ended without being paid: into the cart that the buyer has now, or a new one. */
export async function returnLines(em: EntityManager, { orderId, userId, cartId }: EndedOrder, at: Date): Promise<void> {
  await execute(em, lockCarts, { cartIds: [cartId] });
  const [noted] = await execute<{ lineIds: string[] }>(em, noteEnded, { orderId, userId, cartId });
  const lineIds = noted?.lineIds ?? [];
  if (lineIds.length === 0) return;
  await execute(em, openSuccessor, { cartId, newId: newId(), at });
  await execute(em, giveBack, { cartId, lineIds, at });
}
