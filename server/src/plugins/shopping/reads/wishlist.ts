import { statement } from '../../../kernel/database/statement.ts';
import { timeOf } from './cart-facts.ts';

export interface WishlistRow {
  /** The spec's `WishlistItem` as JSON text. */
  item: string;
  rank: number;
  addedAt: string;
  appId: string;
}

/**
 * One page of a wishlist, of what keeps the filters (null: any), with prices of the first of two lists that has one. A discount whose end
 * has passed is over, though the catalog may not have said so yet.
 */
export const wishlistPage = statement(
  'shopping.wishlistPage',
  ['userId', 'region', 'fallback', 'onSale', 'maxPrice', 'genre', 'rank', 'addedAt', 'appId', 'limit', 'now'],
  `select w.rank, ${timeOf('w.added_at')} as "addedAt", w.app_id as "appId", json_build_object(
     'appId', w.app_id,
     'priority', w.priority,
     'addedAt', ${timeOf('w.added_at')},
     'name', o.name,
     'type', o.type,
     'availability', o.availability,
     'releasesAt', ${timeOf('o.releases_at')},
     'isFree', o.is_free,
     'price', case when listed.price is not null then json_build_object(
        'region', listed.price -> 'region',
        'currency', left(listed.price ->> 'region', 3),
        'amount', listed.price -> 'amount',
        'discountPercent', sold.percent,
        'finalAmount', sold.amount,
        'discountEndsAt', sold.ends_at) end)::text as item
   from wishlist_item w
   join offer o using (app_id)
   cross join lateral (select coalesce(o.prices -> $2, o.prices -> $3) as price) listed
   cross join lateral (select coalesce((listed.price ->> 'discountEndsAt')::timestamptz <= $11, false) as is_over) discount
   cross join lateral (
     select case when is_over then 0 else (listed.price -> 'discountPercent')::integer end as percent,
       (listed.price -> case when is_over then 'amount' else 'finalAmount' end)::integer as amount,
       case when not is_over then listed.price ->> 'discountEndsAt' end as ends_at) sold
   where w.user_id = $1 and (w.rank, w.added_at, w.app_id) > ($7::integer, $8::timestamptz, $9::bigint)
     and o.availability <> 'removed'
     and (not $4::boolean or sold.percent > 0)
     and ($5::integer is null or o.is_free or sold.amount <= $5::integer)
     and ($6::text is null or $6 = any(o.genres))
   order by w.rank, w.added_at, w.app_id
   limit $10`,
);

export const ownerOfShared = statement(
  'shopping.ownerOfSharedWishlist',
  ['tokenHash'],
  'select user_id as "userId" from wishlist_share where token_hash = $1',
);

export const countOfApp = statement(
  'shopping.countWishlists',
  ['appId'],
  'select count(*)::integer as count from wishlist_item where app_id = $1',
);
