import { statement } from '../../../kernel/database/statement.ts';
import { isPurchasable, joinedPrice, nextBoundary, price } from './game-parts.ts';

export interface BundleRow {
  /** The spec's `BundleDetails` as JSON text. */
  bundle: string;
  /** When a discount of one of its games next starts or ends, ms since 1970. */
  freshUntil: number | null;
}

/** A bundle with its prices in the first of two price lists that has one. All games are there; the first has place 1. */
export const bundleByNumber = statement(
  'catalog.bundleByNumber',
  ['region', 'fallback', 'bundleId'],
  `select json_build_object(
     'bundleId', b.bundle_id,
     'name', b.name,
     'discountPercent', b.discount_percent,
     'isPurchasable', bool_and(item.purchasable),
     'currency', left($1, 3),
     'amount', case when bool_and(item.purchasable) then sum(item.amount) end,
     'finalAmount', case when bool_and(item.purchasable) then sum(item.bundle_amount) end,
     'items', json_agg(json_build_object(
       'appId', item.app_id, 'name', item.name, 'price', item.price, 'bundleAmount', item.bundle_amount)
       order by item.place))::text as bundle,
     min(item.boundary) as "freshUntil"
   from bundle b
   cross join lateral (
     select g.app_id, g.name, member.place, ${price} as price, price.final_amount as amount,
       ${isPurchasable} as purchasable,
       case when ${isPurchasable} then discounted(price.final_amount, b.discount_percent, price.region) end
         as bundle_amount,
       ${nextBoundary} as boundary
     from unnest(b.app_ids) with ordinality member (app_id, place)
     join game g using (app_id)
     ${joinedPrice}) item
   where b.bundle_id = $3
   group by b.id`,
);
