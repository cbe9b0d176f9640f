import { statement } from '../../../kernel/database/statement.ts';

export interface OfferSetRow {
  /** The spec's `OfferSet` as JSON text. */
  item: string;
  place: string;
}

/** One page of all that is sold as a set, delisted packages included. A bundle and a package may have the same number. */
export const offerSetPage = statement(
  'catalog.offerSetPage',
  ['after', 'limit'],
  `select place, row_to_json(shown)::text as item from (
     select bundle_id * 2 as place, 'bundle' as kind, bundle_id as id, name, app_ids as "appIds",
       discount_percent as "discountPercent", '[]'::jsonb as prices, false as "isWithdrawn", version
     from bundle where bundle_id > $1::bigint / 2
     union all
     select package_id * 2 + 1, 'package', package_id, name, app_ids, 0, prices, not is_listed, version
     from sold_package where package_id * 2 + 1 > $1::bigint) placed
   cross join lateral (select kind, id, name, "appIds", "discountPercent", prices, "isWithdrawn", version) shown
   order by place limit $2`,
);
