import { statement } from '../../../kernel/database/statement.ts';

/** A time as the spec writes it. */
export const timeOf = (column: string): string =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What is lent or tried out is not owned. */
const isOwned = `l.is_active and l.kind not in ('family', 'trial')`;

/** Asked only for gifts, which must be sold where their recipients are. */
const regionsOf = (sold: string): string =>
  `case when (select matters from sold_in) then (select json_agg(region) from jsonb_object_keys(${sold}.prices) region) end`;

/** Total limits that are looked at here; for a higher one the checkout alone knows, so that no read of a cart counts far. */
const countedLimit = 1_000;

/** Whether there are as many redemptions of a coupon as a limit allows. */
const isReached = (limit: string, redeemed: string): string =>
  `exists (select from cart_order r where ${redeemed} and not r.has_ended offset ${limit} - 1)`;

const isUsedUp = `k.is_single_use and ${isReached('1', 'r.coupon_code = k.code')}
          or p.per_user_limit is not null and ${isReached('p.per_user_limit', 'r.coupon_id = p.id and r.user_id = c.user_id')}
          or p.total_limit <= ${countedLimit} and ${isReached('p.total_limit', 'r.coupon_id = p.id')}`;

/**
 * All that a cart is priced by, as one row: `CartFacts` of `domain/cart-facts.ts`. A coupon is looked up by the cart's code alone,
 * so that it costs nothing how many there are. A group of countries that pays in US dollars falls back to their general list.
 */
const factsWhere = (condition: string): string => `
   with chosen as materialized (select * from cart where ${condition} and state = 'open'),
   line as materialized (select l.* from cart_line l where l.cart_id in (select id from chosen)),
   chosen_set as materialized (
     select s.* from offer_set s
     where (s.kind, s.set_id) in (select kind, item_id from line where kind <> 'app')),
   app as materialized (
     select item_id as app_id from line where kind = 'app'
     union select unnest(app_ids) from chosen_set),
   needed as (select coalesce(array_agg(app_id), '{}') as app_ids from app),
   sold_in as (select exists (select from line where recipient_id is not null) as matters),
   -- Of a gift the buyer is told that it is owned only when its recipient lets others see that.
   person as (
     select user_id, false as is_hidden from chosen where user_id is not null
     union
     select recipient_id, exists (select from library_privacy h where h.user_id = recipient_id and h.is_hidden)
     from line where recipient_id is not null)
   select json_build_object(
     'cart', (select row_to_json(shown) from (
        select c.id, c.user_id as "userId", c.version, c.country, c.price_region as "priceRegion", c.born_on as "bornOn",
          c.coupon_code as "couponCode", ${timeOf('c.updated_at')} as "updatedAt") shown),
     'lines', coalesce((select json_agg(json_build_object(
        'lineId', l.id, 'kind', l.kind, 'itemId', l.item_id, 'recipientId', l.recipient_id, 'giftMessage', l.gift_message,
        'deliverAt', ${timeOf('l.deliver_at')},
        'isSavedForLater', l.is_saved_for_later, 'addedAt', ${timeOf('l.added_at')}, 'addedAmount', l.added_amount,
        'addedCurrency', l.added_currency) order by l.id) from line l), '[]'),
     'offers', coalesce((select json_agg(json_build_object(
        'appId', o.app_id, 'packageId', o.package_id, 'name', o.name, 'availability', o.availability,
        'releasesAt', ${timeOf('o.releases_at')}, 'requiredAge', o.required_age, 'isFree', o.is_free, 'genres', o.genres,
        'regions', ${regionsOf('o')},
        'price', coalesce(o.prices -> c.price_region, o.prices -> left(c.price_region, 3))))
        from app join offer o using (app_id)), '[]'),
     'sets', coalesce((select json_agg(json_build_object(
        'kind', s.kind, 'id', s.set_id, 'name', s.name, 'appIds', s.app_ids, 'discountPercent', s.discount_percent,
        'price', coalesce(s.prices -> c.price_region, s.prices -> left(c.price_region, 3)), 'isWithdrawn', s.is_withdrawn,
        'regions', ${regionsOf('s')}))
        from chosen_set s), '[]'),
     'owned', coalesce((select json_agg(json_build_object(
        'userId', p.user_id,
        'priceRegion', (select price_region from cart where user_id = p.user_id and sold_in.matters
           order by updated_at desc limit 1),
        'packageIds', coalesce((select json_agg(l.package_id) from licence l
           where l.user_id = p.user_id and not p.is_hidden and ${isOwned}
             and l.package_id in (select item_id from line where kind = 'package')), '[]'),
        'appIds', coalesce((select json_agg(distinct owned.app_id)
           from licence l cross join unnest(l.app_ids) owned (app_id)
           where l.user_id = p.user_id and not p.is_hidden and ${isOwned} and l.app_ids && needed.app_ids
             and owned.app_id = any(needed.app_ids)), '[]')))
        from person p, needed, sold_in), '[]'),
     'coupon', (select row_to_json(shown) from (
        select p.id as "couponId", k.code, k.is_single_use as "isSingleUse", p.name, p.percent, p.amount, p.currency,
          p.total_limit as "totalLimit", p.per_user_limit as "perUserLimit", ${timeOf('p.valid_from')} as "validFrom",
          ${timeOf('p.valid_until')} as "validUntil", p.revoked_at is not null as "isRevoked",
          coalesce(${isUsedUp}, false) as "isUsedUp", p.app_ids as "appIds", p.genres
        from coupon_code k join coupon p on p.id = k.coupon_id where k.code = c.coupon_code) shown)) as facts
   from chosen c`;

export const cartFacts = statement('shopping.cartFacts', ['cartId'], factsWhere('id = $1'));

export const factsOfUser = statement('shopping.cartFactsOfUser', ['userId'], factsWhere('user_id = $1'));

export const factsOfGuest = statement('shopping.cartFactsOfGuest', ['guestId'], factsWhere('guest_hash = $1'));

export const factsForBuyer = statement(
  'shopping.cartFactsForBuyer',
  ['cartId', 'userId'],
  factsWhere('id = $1 and user_id = $2'),
);
