import { statement } from '../../../kernel/database/statement.ts';

function labelsOf(table: string, column: string): string {
  return `coalesce(
    (select json_agg(l.name order by array_position(g.${column}, l.id)) from ${table} l where l.id = any(g.${column})),
    '[]')`;
}

/** A row `g` of game as the spec's `Game`. */
const gameAsJson = `json_build_object(
  'id', g.id,
  'appId', g.app_id,
  'type', g.type,
  'name', g.name,
  'shortDescription', g.short_description,
  'releaseDate', case when g.release_date is not null then
    json_build_object('date', g.release_date, 'precision', g.release_date_precision) end,
  'availability', g.availability,
  'earlyAccess', g.early_access,
  'requiredAge', g.required_age,
  'platforms', g.platforms,
  'developers', ${labelsOf('company', 'developer_ids')},
  'publishers', ${labelsOf('company', 'publisher_ids')},
  'genres', ${labelsOf('genre', 'genre_ids')},
  'categories', ${labelsOf('category', 'category_ids')},
  'tags', coalesce(
    (select json_agg(
       json_build_object('name', t.name, 'votes', g.tag_votes[array_position(g.tag_ids, t.id)])
       order by array_position(g.tag_ids, t.id))
     from tag t where t.id = any(g.tag_ids[1:20])),
    '[]'),
  'isFree', g.is_free,
  'price', case when g.price_amount is not null then json_build_object(
    'amount', g.price_amount,
    'currency', g.price_currency,
    'discountPercent', g.discount_percent,
    'finalAmount', g.final_amount) end,
  'reviews', json_build_object('positive', g.positive_reviews, 'negative', g.negative_reviews),
  'averagePlaytimeMinutes', g.average_playtime_minutes,
  'achievementsCount', g.achievements_count,
  'metacritic', g.metacritic,
  'owners', case when g.owners_min is not null then
    json_build_object('min', g.owners_min, 'max', g.owners_max) end,
  'parentAppId', g.parent_app_id,
  'updatedAt', to_char(g.updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
)::text`;

/** A game as the answer's JSON text. */
export const gameById = statement('catalog.gameById', ['id'], `select ${gameAsJson} from game g where g.id = $1`);

/** A game as the answer's JSON text. */
export const gameByAppId = statement(
  'catalog.gameByAppId',
  ['appId'],
  `select ${gameAsJson} from game g where g.app_id = $1`,
);
