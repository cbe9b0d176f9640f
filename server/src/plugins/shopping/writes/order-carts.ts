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
  ['orderIds', 'cartIds', 'couponIds'],
  `insert into cart_order (order_id, cart_id, has_ended, coupon_id)
   select order_id, cart_id, false, coupon_id from unnest($1::uuid[], $2::uuid[], $3::uuid[]) placed (order_id, cart_id, coupon_id)
   on conflict do nothing returning order_id as "orderId"`,
);

/**
 * What is saved for later, and what was added or changed after the quote, goes on in a new cart. Versions go on too: a line's is
 * compared with that of the next order.
 */
const close = statement(
  'shopping.closeCarts',
  ['cartIds', 'userIds', 'cartVersions', 'newIds', 'at'],
  `with closed as (
     update cart set state = 'ordered', updated_at = $5
     from unnest($1::uuid[], $2::uuid[], $3::integer[], $4::uuid[]) placed (cart_id, user_id, ordered_version, new_id)
     where cart.id = placed.cart_id and cart.user_id = placed.user_id and cart.state = 'open'
     returning cart.*, ordered_version, new_id
   ), kept as (
     select l.id, closed.new_id from cart_line l join closed on l.cart_id = closed.id
     where l.is_saved_for_later or l.version > closed.ordered_version
   ), fresh as (
     insert into cart (id, user_id, version, country, price_region, born_on, created_at, updated_at)
     select new_id, user_id, version + 1, country, price_region, born_on, $5, $5 from closed
     where new_id in (select new_id from kept)
     returning id, version
   ), moved as (
     update cart_line set cart_id = fresh.id, version = fresh.version
     from fresh join kept on kept.new_id = fresh.id where cart_line.id = kept.id
   )
   select id as "cartId" from closed`,
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

/** Closes the carts that became orders, unless the orders have ended already. */
export async function closeCarts(em: EntityManager, orders: readonly PlacedOrder[], at: Date): Promise<void> {
  const cartIds = orders.map(({ cartId }) => cartId);
  await execute(em, lockCarts, { cartIds });
  const noted = await execute<{ orderId: string }>(em, notePlaced, {
    orderIds: orders.map(({ orderId }) => orderId),
    cartIds,
    couponIds: orders.map(({ couponId }) => couponId),
  });
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
    cartIds: toClose.map(({ cartId }) => cartId),
    userIds: toClose.map(({ userId }) => userId),
    cartVersions: toClose.map(({ cartVersion }) => cartVersion),
    newIds: toClose.map(() => newId()),
    at,
  });
  const isClosed = new Set(closed.map(({ cartId }) => cartId));
  others.push(...toClose.filter(({ cartId }) => !isClosed.has(cartId)));
  for (const { cartId, userId, lineIds } of others) await execute(em, takeBack, { cartId, userId, lineIds, at });
}

/** Gives the lines of a cart back whose order ended without being paid: into the one that the buyer has now, or a new one. */
export async function returnCart(em: EntityManager, orderId: string, cartId: string, at: Date): Promise<void> {
  await execute(em, lockCarts, { cartIds: [cartId] });
  const [noted] = await execute<{ wasPlaced: boolean; isOrderedAgain: boolean }>(em, noteEnded, { orderId, cartId });
  // The lines belong to the order that was made of the same cart since.
  if (!noted?.wasPlaced || noted.isOrderedAgain) return;
  await execute(em, openSuccessor, { cartId, newId: newId(), at });
  await execute(em, giveBack, { cartId, at });
}
