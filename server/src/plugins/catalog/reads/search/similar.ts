import { statement } from '../../../../kernel/database/statement.ts';
import { shownTags } from '../../domain/search-document.ts';
import { byPopularity, tiers } from '../../domain/popularity-tiers.ts';
import { chosenSummaries } from '../game-summaries.ts';

/** What a tag counts for a game that has it at a place: the more votes, the more; unknown votes count like one half. */
const share = 'coalesce(tag_votes[place]::double precision / nullif(tag_votes[1], 0), 0.5)';

const tellingTags = (condition: string): string => `
  select g.app_id as "appId", g.type, t.id, t.name, ${share} / (1 + ln(1 + t.game_count)) as weight
  from game g
  left join lateral unnest(g.tag_ids[1:${shownTags}]) with ordinality mine (id, place) on true
  left join tag t on t.id = mine.id
  where ${condition}
  order by weight desc nulls last, t.id`;

/** A tag of a game and what it counts for it, the rarer the more. One row with nulls for a game without tags. */
export interface TellingTag {
  appId: string;
  type: string;
  id: number | null;
  name: string | null;
  weight: number | null;
}

export const tellingTagsById = statement('catalog.tellingTagsById', ['id'], tellingTags('g.id = $1'));
export const tellingTagsByAppId = statement('catalog.tellingTagsByAppId', ['appId'], tellingTags('g.app_id = $1'));

/** Of the 500 most popular games that have the lexemes, those whose tags count most by the given weights. */
export const gamesLike = statement(
  'catalog.gamesLike',
  ['region', 'fallback', 'lexemes', 'appId', 'tagIds', 'weights', 'limit'],
  `with found as (select * from (${tiers
    .map(
      ({ condition }) => `(
    select g.app_id, g.popularity, g.tag_ids, g.tag_votes from game g
    where ${condition} and g.search @@ $3::tsquery and g.availability <> 'delisted' and g.app_id <> $4::bigint
    ${byPopularity} limit 500)`,
    )
    .join(' union all ')}) tiered limit 500
   ), scored as (
     select app_id, popularity, (
       select sum(${share} * given.weight)
       from unnest(tag_ids[1:${shownTags}]) with ordinality theirs (id, place)
       join unnest($5::integer[], $6::double precision[]) given (id, weight) using (id)) as score
     from found
   ), chosen as (
     select app_id as "appId", row_number() over (order by score desc, popularity desc, app_id desc) as place
     from scored order by score desc, popularity desc, app_id desc limit $7
   ) ${chosenSummaries}`,
);
