import { statement } from '../../../kernel/database/statement.ts';
import { genres, timeOf } from './game-parts.ts';

export interface OfferRow {
  /** The spec's `Offer` as JSON text. */
  item: string;
  appId: string;
}

/** Each app has a package of its own, which holds it alone: this number and its appid. */
const ownPackages = 2_000_000_000;

/**
 * Of two numbers that never sink, and of which each change of a game or its prices raises one: so their sum grows with each. A
 * price that was taken away is in the history alone.
 */
const version = `g.version
      + coalesce((select max(change_number) from price_change c where c.app_id = g.app_id), 0)`;

const offer = `(select row_to_json(shown)::text from (select
      g.id as "gameId",
      g.app_id as "appId",
      ${ownPackages} + g.app_id as "packageId",
      g.name,
      g.type,
      g.availability,
      g.early_access as "isEarlyAccess",
      case when g.release_date_precision = 'day' then ${timeOf("(g.release_date::timestamp at time zone 'utc')")} end
        as "releasesAt",
      g.required_age as "requiredAge",
      g.is_free as "isFree",
      g.parent_app_id as "parentAppId",
      ${genres} as genres,
      coalesce(
        (select json_agg(json_build_object(
           'region', p.region,
           'amount', p.amount,
           'discountPercent', p.discount_percent,
           'finalAmount', p.final_amount,
           'discountEndsAt', ${timeOf('p.discount_ends_at')},
           'changeNumber', p.change_number) order by p.region)
         from game_price p where p.app_id = g.app_id),
        '[]') as prices,
      ${version} as version) shown)`;

const offersWhere = (condition: string): string => `
  select ${offer} as item, g.app_id as "appId" from game g where ${condition} order by g.app_id`;

/** One page of all offers, those that nobody can buy too. */
export const offerPage = statement(
  'catalog.offerPage',
  ['after', 'limit'],
  `${offersWhere('g.app_id > $1::bigint')} limit $2`,
);

export const offersOf = statement(
  'catalog.offersOf',
  ['gameIds', 'appIds'],
  offersWhere('g.id = any($1::uuid[]) or g.app_id = any($2::bigint[])'),
);
