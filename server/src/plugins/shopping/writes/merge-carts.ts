import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';

export interface GuestCart {
  id: string;
  isOpen: boolean;
  joinedUserId: string | null;
}

const lockGuest = statement(
  'shopping.lockGuestCartToMerge',
  ['guestId'],
  `select id, state = 'open' as "isOpen", joined_user_id as "joinedUserId" from cart where guest_hash = $1 for update`,
);

/**
 * An account without a cart gets one like its last, and who never had one, like the guest's. The `do update` changes nothing: it locks the
 * one that is there.
 */
const openLike = statement(
  'shopping.openCartLike',
  ['guestCartId', 'newId', 'userId', 'at'],
  `insert into cart (id, user_id, country, price_region, born_on, created_at, updated_at)
   select $2, $3, country, price_region, born_on, $4, $4 from cart where id = $1 or user_id = $3
   order by user_id is null, id desc limit 1
   on conflict (user_id) where state = 'open' do update set user_id = excluded.user_id
   returning id`,
);

/**
 * Of two lines for the same item and person that of the account stays, with the price and time of the one that was added first;
 * it is saved for later only if both are. What there is no room for stays behind.
 */
const join = statement(
  'shopping.mergeCarts',
  ['guestCartId', 'cartId', 'userId', 'at'],
  `with joined as (
     update cart set state = 'joined', joined_user_id = $3, updated_at = $4 where id = $1 returning born_on, coupon_code
   ), own as (
     update cart set version = version + 1, updated_at = $4, born_on = coalesce(cart.born_on, joined.born_on),
       coupon_code = coalesce(cart.coupon_code, joined.coupon_code)
     from joined where cart.id = $2
   ), twin as (
     select g.id as guest_line, u.id as own_line, g.added_at, g.added_amount, g.added_currency, g.is_saved_for_later
     from cart_line g join cart_line u
       on u.cart_id = $2 and (u.kind, u.item_id) = (g.kind, g.item_id) and u.recipient_id is not distinct from g.recipient_id
     where g.cart_id = $1
   ), kept as (
     update cart_line u set
       added_amount = case when twin.added_at < u.added_at then twin.added_amount else u.added_amount end,
       added_currency = case when twin.added_at < u.added_at then twin.added_currency else u.added_currency end,
       added_at = least(u.added_at, twin.added_at),
       is_saved_for_later = u.is_saved_for_later and twin.is_saved_for_later
     from twin where u.id = twin.own_line
   ), dropped as (
     delete from cart_line where id in (select guest_line from twin)
   ), moved as (
     select id from cart_line where cart_id = $1 and id not in (select guest_line from twin) order by id
     limit (select greatest(0, 100 - count(*)) from cart_line where cart_id = $2)
   )
   update cart_line set cart_id = $2 where id in (select id from moved)`,
);

/** Locks the cart of a guest, whatever became of it; undefined when there never was one. */
export async function lockGuestCart(em: EntityManager, guestId: string): Promise<GuestCart | undefined> {
  return (await execute<GuestCart>(em, lockGuest, { guestId }))[0];
}

/** Locks the cart of an account, and gives its id. */
export async function openCartLike(em: EntityManager, guest: GuestCart, userId: string, at: Date): Promise<string> {
  const given = { guestCartId: guest.id, newId: newId(), userId, at };
  const [cart] = await execute<{ id: string }>(em, openLike, given);
  if (!cart) throw new Error(`The cart ${guest.id} is gone though it was locked`);
  return cart.id;
}

/** Moves the lines of a guest's cart into that of an account; both are locked. */
export async function mergeCarts(
  em: EntityManager,
  carts: { guestCartId: string; cartId: string; userId: string },
  at: Date,
): Promise<void> {
  await execute(em, join, { ...carts, at });
}
