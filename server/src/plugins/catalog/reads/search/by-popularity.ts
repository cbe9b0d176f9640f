import { statement } from '../../../../kernel/database/statement.ts';
import { byPopularity, tiers } from '../../domain/popularity-tiers.ts';
import { chosenSummaries } from '../game-summaries.ts';
import { matching, matchingParameters } from './matching.ts';

/** Most games that are ranked by relevance. */
export const rankedAtMost = 500;

/** Of each tier the most popular that match, one tier after another: PostgreSQL stops when it has enough. */
const mostPopular = tiers
  .map(
    ({ condition }) => `(
    select g.app_id, g.popularity, g.search, g.name_key from game g
    where ${condition} and g.search @@ $3::tsquery and ${matching} ${byPopularity} limit ${rankedAtMost + 1})`,
  )
  .join(' union all ');

/**
 * The games that are the most relevant, among the 500 most popular that match. `words` are the lexemes without filters,
 * `nameKey` is what a game would be sorted by that is called so; `score` and `appId` are the last of the page before.
 */
export const gamesByRelevance = statement(
  'catalog.gamesByRelevance',
  [...matchingParameters, 'words', 'nameKey', 'score', 'appId', 'limit'],
  `with found as materialized (select * from (${mostPopular}) tiered limit ${rankedAtMost + 1}),
   scored as (
     select app_id,
       ts_rank('{0.1, 0.3, 0.6, 1}', search, $10::tsquery) * (1 + ln(1 + popularity) / 4)
         + case when name_key = $11 then 20 when starts_with(name_key, $11) then 3 else 0 end as score
     from (select * from found limit ${rankedAtMost}) ranked
   ), chosen as (
     select app_id as "appId", score::text as key, (select count(*) from found) > ${rankedAtMost} as truncated,
       row_number() over (order by score desc, app_id) as place
     from scored
     where $12::double precision is null or score < $12 or (score = $12 and app_id > $13::bigint)
     order by score desc, app_id
     limit $14
   ) ${chosenSummaries}`,
);

/**
 * The most popular games that have all lexemes; `popularity` and `appId` are the last of the page before, or the highest
 * there is and null.
 */
export const gamesByPopularity = statement(
  'catalog.gamesByPopularity',
  [...matchingParameters, 'popularity', 'appId', 'limit'],
  `with chosen as (
     select app_id as "appId", popularity::text as key, row_number() over () as place from (${tiers
       .map(
         ({ condition, start }) => `(
       select g.app_id, g.popularity from game g
       where ${condition} and g.search @@ $3::tsquery and ${matching}
         and $10::bigint >= ${start} and (g.popularity, g.app_id) < ($10, coalesce($11::bigint, 4294967296))
       ${byPopularity} limit $12)`,
       )
       .join(' union all ')}) tiered
     limit $12
   ) ${chosenSummaries}`,
);
