import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';

const notePlaced = statement(
  'shopping.noteOrderPlaced',
  ['orderId', 'cartId', 'couponId'],
  `insert into cart_order (order_id, cart_id, has_ended, coupon_id) values ($1, $2, false, $3)
   on conflict do nothing returning order_id`,
);

/**
 * What is saved for later, and what was added or changed after the quote, goes on in a new cart. Versions go on too: a line's is
 * compared with that of the next order.
 */
const close = statement(
  'shopping.closeCart',
  ['cartId', 'userId', 'cartVersion', 'newId', 'at'],
  `with closed as (
     update cart set state = 'ordered', updated_at = $5 where id = $1 and user_id = $2 and state = 'open' returning *
   ), kept as (
     select l.id from cart_line l join closed on l.cart_id = closed.id
     where l.is_saved_for_later or l.version > $3::integer
   ), fresh as (
     insert into cart (id, user_id, version, country, price_region, born_on, created_at, updated_at)
     select $4, user_id, version + 1, country, price_region, born_on, $5, $5 from closed where exists (select from kept)
     returning version
   ), moved as (
     update cart_line set cart_id = $4, version = fresh.version from fresh where id in (select id from kept)
   )
   select id from closed`,
);

/** The lines of an order whose cart an order before it had closed: its end gave them to another cart, or they were added since. */
const takeBack = statement(
  'shopping.takeOrderedLines',
  ['cartId', 'userId', 'lineIds', 'at'],
  `with successor as materialized (
     select id from cart where user_id = $2 and state = 'open' for update
   ), taken as (
     update cart_line set cart_id = $1 from successor
     where cart_line.cart_id = successor.id and cart_line.id = any($3::uuid[]) returning cart_line.id
   ), changed as (
     update cart set version = version + 1, updated_at = $4
     where id in (select id from successor) and exists (select from taken)
   )
   update cart set state = 'ordered', updated_at = $4
   where id = $1 and user_id = $2 and state = 'joined' and exists (select from taken)`,
);

const noteEnded = statement(
  'shopping.noteOrderEnded',
  ['orderId', 'cartId'],
  `insert into cart_order (order_id, cart_id, has_ended) values ($1, $2, true)
   on conflict (order_id) do update set has_ended = true
   returning xmax <> 0 as "wasPlaced",
     exists (select from cart_order other where other.cart_id = $2 and other.order_id <> $1 and not other.has_ended) as "isOrderedAgain"`,
);

/** The `do update` changes nothing: it locks the cart that has taken the place of the old one. */
const openSuccessor = statement(
  'shopping.openSuccessor',
  ['cartId', 'newId', 'at'],
  `insert into cart (id, user_id, version, country, price_region, born_on, created_at, updated_at)
   select $2, user_id, version, country, price_region, born_on, $3, $3 from cart where id = $1 and state = 'ordered'
   on conflict (user_id) where state = 'open' do update set user_id = excluded.user_id`,
);

/** Lines that the cart of now has already stay behind, and those for which it has no room. */
const giveBack = statement(
  'shopping.giveLinesBack',
  ['cartId', 'at'],
  `with old as (
     update cart set state = 'joined', updated_at = $2 where id = $1 and state = 'ordered' returning user_id, coupon_code
   ), present as (
     update cart set version = version + 1, updated_at = $2, coupon_code = coalesce(cart.coupon_code, old.coupon_code)
     from old where cart.state = 'open' and cart.user_id = old.user_id
     returning cart.id, cart.version
   ), given as (
     select l.id from cart_line l, present
     where l.cart_id = $1 and not exists (
       select from cart_line twin
       where twin.cart_id = present.id and (twin.kind, twin.item_id) = (l.kind, l.item_id)
         and twin.recipient_id is not distinct from l.recipient_id)
     order by l.id
     limit (select greatest(0, 100 - count(*)) from cart_line where cart_id in (select id from present))
   )
   update cart_line set cart_id = present.id, version = present.version from present
   where cart_line.id in (select id from given)`,
);

export interface PlacedOrder {
  orderId: string;
  userId: string;
  cartId: string;
  cartVersion: number;
  /** Of the cart's lines that were ordered. */
  lineIds: string[];
  /** Of the coupon that was redeemed with it. */
  couponId: string | null;
}

/** Closes the cart that became an order, unless the order has ended already. */
export async function closeCart(em: EntityManager, order: PlacedOrder, at: Date): Promise<void> {
  const { orderId, couponId, cartId, userId, cartVersion, lineIds } = order;
  const isNews = (await execute(em, notePlaced, { orderId, cartId, couponId })).length > 0;
  if (!isNews) return;
  const closed = await execute(em, close, { cartId, userId, cartVersion, newId: newId(), at });
  // Who is declined and tries again at once orders a cart twice, and the end of the first order may come before the second.
  if (closed.length === 0) await execute(em, takeBack, { cartId, userId, lineIds, at });
}

/** Gives the lines of a cart back whose order ended without being paid: into the one that the buyer has now, or a new one. */
export async function returnCart(em: EntityManager, orderId: string, cartId: string, at: Date): Promise<void> {
  const [noted] = await execute<{ wasPlaced: boolean; isOrderedAgain: boolean }>(em, noteEnded, { orderId, cartId });
  // The lines belong to the order that was made of the same cart since.
  if (!noted?.wasPlaced || noted.isOrderedAgain) return;
  await execute(em, openSuccessor, { cartId, newId: newId(), at });
  await execute(em, giveBack, { cartId, at });
}
