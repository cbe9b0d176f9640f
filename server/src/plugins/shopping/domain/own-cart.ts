import type { EntityManager } from '@mikro-orm/postgresql';
import { regionOf } from '@steam-clone/spec/price-regions';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Principal } from '../../../kernel/sessions/principal.ts';
import { noSuchCart } from './read-cart.ts';

/** Where somebody is who has not said so. */
const usualCountry = 'US';

/** Whose cart it is: an account's, or a guest's. */
export type Owner = Pick<Principal, 'userId' | 'guestId'>;

/** A cart that is locked until the end of the transaction. */
export interface LockedCart {
  id: string;
}

/** A new one is for the country and age of the one before. The `do update` changes nothing: it locks the cart that is there. */
const open = statement(
  'shopping.openCart',
  ['id', 'userId', 'country', 'priceRegion', 'at'],
  `with last as (select country, price_region, born_on from cart where user_id = $2 order by id desc limit 1)
   insert into cart (id, user_id, country, price_region, born_on, created_at, updated_at)
   select $1::uuid, $2::uuid, coalesce(last.country, $3), coalesce(last.price_region, $4), last.born_on, $5::timestamptz, $5::timestamptz
   from (select) one left join last on true
   on conflict (user_id) where state = 'open' do update set user_id = excluded.user_id
   returning id`,
);

const lockWhere = (condition: string): string => `select id from cart where ${condition} and state = 'open' for update`;
const lockOfUser = statement('shopping.lockCart', ['userId'], lockWhere('user_id = $1'));
const lockOfGuest = statement('shopping.lockGuestCart', ['guestId'], lockWhere('guest_hash = $1'));

/** What says the same again is no change. */
const settled = (country: string, priceRegion: string, bornOn: string, at: string): string => {
  const isChanged = `(cart.country, cart.price_region, cart.born_on) is distinct from (${country}, ${priceRegion}, ${bornOn})`;
  return `country = ${country}, price_region = ${priceRegion}, born_on = ${bornOn},
     version = cart.version + (${isChanged})::integer, updated_at = case when ${isChanged} then ${at} else cart.updated_at end`;
};

const settleOfUser = statement(
  'shopping.settleCart',
  ['id', 'userId', 'country', 'priceRegion', 'bornOn', 'at'],
  `insert into cart (id, user_id, country, price_region, born_on, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $6)
   on conflict (user_id) where state = 'open' do update set
     ${settled('excluded.country', 'excluded.price_region', 'excluded.born_on', 'excluded.updated_at')}
   returning id`,
);
const settleOfGuest = statement(
  'shopping.settleGuestCart',
  ['guestId', 'country', 'priceRegion', 'bornOn', 'at'],
  `update cart set ${settled('$2::text', '$3::text', '$4::date', '$5::timestamptz')}
   where guest_hash = $1 and state = 'open' returning id`,
);

/** Locks the cart of somebody; an account gets one when it has none, a guest has the one of the token. Throws `cart-not-found`. */
export async function openCart(em: EntityManager, owner: Owner, at: Date): Promise<LockedCart> {
  const { userId } = owner;
  if (userId === null) return lockCart(em, owner);
  const where = { country: usualCountry, priceRegion: regionOf(usualCountry) };
  return only(await execute<LockedCart>(em, open, { id: newId(), userId, ...where, at }));
}

/** Locks the cart of somebody. Throws `cart-not-found`. */
export async function lockCart(em: EntityManager, { userId, guestId }: Owner): Promise<LockedCart> {
  const [lock, given] = userId === null ? [lockOfGuest, { guestId }] : [lockOfUser, { userId }];
  return only(await execute<LockedCart>(em, lock, given));
}

/** Says for which country and age a cart is; makes it for an account that has none. Throws `cart-not-found`. */
export async function settleCart(
  em: EntityManager,
  { userId, guestId }: Owner,
  { country, bornOn, at }: { country: string; bornOn: string | null; at: Date },
): Promise<LockedCart> {
  const given = { country, priceRegion: regionOf(country), bornOn, at };
  if (userId === null) return only(await execute<LockedCart>(em, settleOfGuest, { guestId, ...given }));
  return only(await execute<LockedCart>(em, settleOfUser, { id: newId(), userId, ...given }));
}

function only([cart]: LockedCart[]): LockedCart {
  if (!cart) throw noSuchCart();
  return cart;
}
