import { statement } from '../../../kernel/database/statement.ts';

/** Games that a wishlist holds, as the spec says. */
const most = 5_000;

export interface PutItem {
  isKnown: boolean;
  isOwned: boolean;
  isPut: boolean;
  count: number;
}

/** Puts a game on a wishlist, or changes its priority; the only row says what became of it. */
export const putItem = statement(
  'shopping.putWishlistItem',
  ['userId', 'appId', 'priority', 'at'],
  `with known as (select from offer where app_id = $2 and availability <> 'removed'),
   owned as (
     select from licence where user_id = $1 and is_active and kind not in ('family', 'trial') and $2::bigint = any(app_ids)
   ), listed as (
     select app_id from wishlist_item where user_id = $1
   ), put as (
     insert into wishlist_item (user_id, app_id, priority, added_at)
     select $1, $2, $3, $4
     where exists (select from known) and not exists (select from owned)
       and ((select count(*) from listed) < ${most} or exists (select from listed where app_id = $2))
     on conflict (user_id, app_id) do update set priority = excluded.priority
     returning app_id
   )
   select exists (select from known) as "isKnown", exists (select from owned) as "isOwned",
     exists (select from put) as "isPut",
     (select count(*) from (select app_id from listed union select app_id from put) item)::integer as count`,
);

export const removeItem = statement(
  'shopping.removeWishlistItem',
  ['userId', 'appId'],
  `with removed as (delete from wishlist_item where user_id = $1 and app_id = $2)
   select count(*)::integer as count from wishlist_item where user_id = $1 and app_id <> $2`,
);

/** What somebody got is wished for no longer. */
export const removeOwned = statement(
  'shopping.removeOwnedFromWishlists',
  ['userIds', 'appIds'],
  `delete from wishlist_item
   where (user_id, app_id) in (select * from unnest($1::uuid[], $2::bigint[]) given (user_id, app_id))`,
);

export const share = statement(
  'shopping.shareWishlist',
  ['userId', 'tokenHash', 'at'],
  `insert into wishlist_share (user_id, token_hash, created_at) values ($1, $2, $3)
   on conflict (user_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at`,
);

export const unshare = statement(
  'shopping.unshareWishlist',
  ['userId'],
  'delete from wishlist_share where user_id = $1',
);
