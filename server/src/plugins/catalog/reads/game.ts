import { statement } from '../../../kernel/database/statement.ts';
import { description, figures, media, owners, packages } from './game-columns.ts';
import { isPurchasable, joinedPrice, price, reviews, tags, timeOf } from './game-parts.ts';

const appIdsOfType = (type: string): string => `coalesce(
      (select json_agg(part.app_id order by part.app_id) from game part
       where part.parent_app_id = g.app_id and part.type = '${type}'),
      '[]')`;

export interface GameRow {
  /** The spec's `Game` as JSON text. */
  game: string;
  /** When a discount of it next starts or ends, ms since 1970. */
  freshUntil: number | null;
}

/** A `GameRow`, the game in PostgreSQL's compact form of a row. */
const gameAsJson = (condition: string): string => `
  select row_to_json(answer)::text as game,
    (select extract(epoch from min(d.due_at))::float8 * 1000 from discount d
     where d.app_id = answer."appId" and d.due_at is not null) as "freshUntil"
  from (
    select
      g.id,
      ${description},
      ${tags} as tags,
      g.is_free as "isFree",
      ${price} as price,
      ${isPurchasable} as "isPurchasable",
      coalesce((select max(c.change_number) from price_change c where c.app_id = g.app_id), 0) as "priceChangeNumber",
      ${packages} as packages,
      coalesce(
        (select json_agg(json_build_object(
           'bundleId', b.bundle_id, 'name', b.name, 'discountPercent', b.discount_percent) order by b.bundle_id)
         from bundle b where b.app_ids @> array[g.app_id]),
        '[]') as bundles,
      g.parent_app_id as "parentAppId",
      ${appIdsOfType('dlc')} as "dlcAppIds",
      ${appIdsOfType('demo')} as "demoAppIds",
      ${media},
      ${reviews} as reviews,
      g.review_score as "reviewScore",
      ${figures},
      g.peak_concurrent_players as "peakConcurrentPlayers",
      ${owners} as owners,
      ${timeOf('g.created_at')} as "createdAt",
      ${timeOf('g.updated_at')} as "updatedAt"
    from game g
    join game_page page using (app_id)
    ${joinedPrice}
    where ${condition}) answer`;

/** A `GameRow`, with the price in the first of two price lists that has one. */
export const gameById = statement('catalog.gameById', ['region', 'fallback', 'id'], gameAsJson('g.id = $3'));

/** A `GameRow`, with the price in the first of two price lists that has one. */
export const gameByAppId = statement(
  'catalog.gameByAppId',
  ['region', 'fallback', 'appId'],
  gameAsJson('g.app_id = $3'),
);
