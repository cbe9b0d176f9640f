import { statement } from '../../../kernel/database/statement.ts';
import { timeOf } from './cart-facts.ts';

export interface PriceAlertRow {
  /** The spec's `PriceAlert` as JSON text. */
  item: string;
  appId: string;
}

const shown = `a.app_id as "appId", json_build_object(
     'appId', a.app_id,
     'region', a.region,
     'currency', left(a.region, 3),
     'belowAmount', a.below_amount,
     'atLeastPercent', a.at_least_percent,
     'lastAmount', a.last_amount,
     'createdAt', ${timeOf('a.created_at')})::text as item`;

export const priceAlertPage = statement(
  'shopping.priceAlertPage',
  ['userId', 'after', 'limit'],
  `select ${shown} from price_alert a where a.user_id = $1 and a.app_id > $2 order by a.app_id limit $3`,
);

/** The copy of a game may not know yet of a change that the alert has seen; of another price list that has seen none. */
const isNews = 'price_alert.region <> excluded.region or price_alert.last_change_number <= excluded.last_change_number';

/**
 * It follows the first of two price lists that has a price. No row: there is no such game. The copy is locked, so that whoever writes it
 * meanwhile finds the alert.
 */
export const putPriceAlert = statement(
  'shopping.putPriceAlert',
  ['userId', 'appId', 'region', 'fallback', 'belowAmount', 'atLeastPercent', 'at'],
  `with a as (
     insert into price_alert (user_id, app_id, region, below_amount, at_least_percent, last_amount, last_change_number, created_at)
     select $1, o.app_id, list.region, $5, $6, (price ->> 'finalAmount')::integer, coalesce((price ->> 'changeNumber')::bigint, 0), $7
     from offer o
     cross join lateral (select case when o.prices ? $3 then $3 else $4 end as region) list
     cross join lateral (select o.prices -> list.region as price) sold
     where o.app_id = $2 and o.availability <> 'removed'
     for share of o
     on conflict (user_id, app_id) do update set
       region = excluded.region, below_amount = excluded.below_amount, at_least_percent = excluded.at_least_percent,
       last_amount = case when ${isNews} then excluded.last_amount else price_alert.last_amount end,
       last_change_number = case when ${isNews} then excluded.last_change_number else price_alert.last_change_number end
     returning *
   )
   select ${shown} from a`,
);

export const removePriceAlert = statement(
  'shopping.removePriceAlert',
  ['userId', 'appId'],
  'delete from price_alert where user_id = $1 and app_id = $2',
);
