import { statement } from '../../../kernel/database/statement.ts';

/** Names of a game's labels in the order of their numbers in the game's row. */
function labels(table: string, column: string): string {
  return `coalesce(
      (select json_agg(l.name order by array_position(g.${column}, l.id)) from ${table} l where l.id = any(g.${column})),
      '[]')`;
}

/** A game as the spec's `Game`, in PostgreSQL's compact form of a row. */
const gameAsJson = (condition: string): string => `
  select row_to_json(answer)::text from (
    select
      g.id,
      g.app_id as "appId",
      g.type,
      g.name,
      g.short_description as "shortDescription",
      case when g.release_date is not null then
        json_build_object('date', g.release_date, 'precision', g.release_date_precision) end as "releaseDate",
      g.availability,
      g.early_access as "earlyAccess",
      g.required_age as "requiredAge",
      g.platforms,
      ${labels('company', 'developer_ids')} as developers,
      ${labels('company', 'publisher_ids')} as publishers,
      ${labels('genre', 'genre_ids')} as genres,
      ${labels('category', 'category_ids')} as categories,
      coalesce(
        (select json_agg(top) from (
           select t.name, g.tag_votes[array_position(g.tag_ids, t.id)] as votes
           from tag t where t.id = any(g.tag_ids[1:20])
           order by array_position(g.tag_ids, t.id)) top),
        '[]') as tags,
      g.is_free as "isFree",
      case when g.price_amount is not null then json_build_object(
        'amount', g.price_amount,
        'currency', g.price_currency,
        'discountPercent', g.discount_percent,
        'finalAmount', g.final_amount) end as price,
      json_build_object('positive', g.positive_reviews, 'negative', g.negative_reviews) as reviews,
      g.average_playtime_minutes as "averagePlaytimeMinutes",
      g.achievements_count as "achievementsCount",
      g.metacritic,
      case when g.owners_min is not null then
        json_build_object('min', g.owners_min, 'max', g.owners_max) end as owners,
      g.parent_app_id as "parentAppId",
      to_char(g.updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "updatedAt"
    from game g where ${condition}) answer`;

/** A game as the answer's JSON text. */
export const gameById = statement('catalog.gameById', ['id'], gameAsJson('g.id = $1'));

/** A game as the answer's JSON text. */
export const gameByAppId = statement('catalog.gameByAppId', ['appId'], gameAsJson('g.app_id = $1'));
