import { statement } from '../../../kernel/database/statement.ts';
import { timeOf } from './game-parts.ts';

/** The spec's `ListedPrice`, of a row `p` of `game_price`. */
const listedPrice = `json_build_object(
      'region', p.region,
      'currency', left(p.region, 3),
      'amount', p.amount,
      'discountPercent', p.discount_percent,
      'finalAmount', p.final_amount,
      'discountEndsAt', ${timeOf('p.discount_ends_at')},
      'changeNumber', p.change_number)`;

const pricesWhere = (condition: string): string => `
  select row_to_json(answer)::text from (
    select g.id, g.app_id as "appId", coalesce(
      (select json_agg(${listedPrice} order by p.region) from game_price p where p.app_id = g.app_id), '[]') as items
    from game g where ${condition}) answer`;

/** All prices of a game, as the answer's JSON text. */
export const pricesById = statement('catalog.pricesById', ['id'], pricesWhere('g.id = $1'));
export const pricesByAppId = statement('catalog.pricesByAppId', ['id'], pricesWhere('g.app_id = $1'));

/** One price of a game, as `{price}`. */
export const priceIn = statement(
  'catalog.priceIn',
  ['appId', 'region'],
  `select ${listedPrice} as price from game_price p where p.app_id = $1 and p.region = $2`,
);

export interface PriceChangeRow {
  /** The spec's `PriceChange` as JSON text. */
  item: string;
  changeNumber: string;
}

/** The history of a game's prices, newest first, in one price list or (null) in all. */
export const priceChanges = statement(
  'catalog.priceChanges',
  ['appId', 'region', 'after', 'count'],
  `select c.change_number as "changeNumber", json_build_object(
     'region', c.region,
     'amount', c.amount,
     'discountPercent', c.discount_percent,
     'finalAmount', c.final_amount,
     'changeNumber', c.change_number,
     'changedAt', ${timeOf('c.changed_at')})::text as item
   from price_change c
   where c.app_id = $1 and ($2::text is null or c.region = $2) and ($3::bigint is null or c.change_number < $3)
   order by c.change_number desc limit $4`,
);
