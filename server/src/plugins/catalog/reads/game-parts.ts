import { shownTags } from '../domain/search-document.ts';

/** Parts that reads of games share; `g` is a row of `game`, `$1` and `$2` are the price lists of `priceListsOf`. */

/** A time as the spec writes it. */
export const timeOf = (column: string): string =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Names of a game's labels in the order of their numbers in the game's row. */
const labels = (table: string, column: string): string => `coalesce(
      (select json_agg(l.name order by array_position(g.${column}, l.id)) from ${table} l where l.id = any(g.${column})),
      '[]')`;

export const developers = labels('company', 'developer_ids');
export const publishers = labels('company', 'publisher_ids');
export const genres = labels('genre', 'genre_ids');
export const categories = labels('category', 'category_ids');

/** A game's tags with the most votes, with their votes. */
export const tags = `coalesce(
      (select json_agg(top) from (
         select t.name, g.tag_votes[array_position(g.tag_ids, t.id)] as votes
         from tag t where t.id = any(g.tag_ids[1:${shownTags}])
         order by array_position(g.tag_ids, t.id)) top),
      '[]')`;

/** Their names alone. */
export const tagNames = `coalesce(
      (select json_agg(t.name order by array_position(g.tag_ids, t.id)) from tag t
       where t.id = any(g.tag_ids[1:${shownTags}])),
      '[]')`;

export const releaseDate = `case when g.release_date_precision is not null then
      json_build_object('date', g.release_date, 'precision', g.release_date_precision) end`;

/** The price of `g` in the first of its lists that has one, as the row `price`. */
export const joinedPrice = `left join lateral (
      select * from game_price p where p.app_id = g.app_id and p.region in ($1, $2)
      order by p.region = $1 desc limit 1) price on true`;

/** The spec's `Price`, of `joinedPrice`. */
export const price = `case when price.amount is not null then json_build_object(
      'region', price.region,
      'currency', left(price.region, 3),
      'amount', price.amount,
      'discountPercent', price.discount_percent,
      'finalAmount', price.final_amount,
      'discountEndsAt', ${timeOf('price.discount_ends_at')}) end`;

export const reviews = "json_build_object('positive', g.positive_reviews, 'negative', g.negative_reviews)";

/** Whether `g`, with `joinedPrice`, can be bought. */
export const isPurchasable = `g.availability <> 'delisted' and price.amount is not null`;

/** When a discount of `g` next starts or ends, ms since 1970; null without one. */
export const nextBoundary = `(select extract(epoch from min(d.due_at))::float8 * 1000 from discount d
       where d.app_id = g.app_id and d.due_at is not null)`;
