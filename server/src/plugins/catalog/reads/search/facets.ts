import { statement } from '../../../../kernel/database/statement.ts';
import { foundGames, matchingInSets, matchingParameters } from './matching.ts';

/** Games that are counted. */
const countedAtMost = 10_000;
const shownAtMost = 100;

/** The spec's `FacetCounts` of rows with `name` and `count`. */
const asFacets = `coalesce(
      json_agg(json_build_object('name', name, 'count', least(count, ${countedAtMost})) order by count desc, name), '[]')`;

const byLabel = (kind: string): string => `(
    select ${asFacets} from (
      select l.name, c.count from label_count c join ${kind} l using (id)
      order by c.count desc, c.id limit ${shownAtMost}) top)`;

/** Labels of all kinds are counted in one go, by their numbers: counting each kind by itself costs twice as much. */
const facets = (games: string): string => `
  with counted as materialized (
    select type, platforms, facet_ids from (${games}) g limit ${countedAtMost + 1}
  ), label_count as materialized (
    select id, count(*) as count from (select unnest(facet_ids) as id from counted) label group by id
  ), form_count as materialized (
    select type, platforms, count(*) as count from counted group by type, platforms
  )
  select json_build_object(
    'total', least(coalesce(sum(count), 0), ${countedAtMost}),
    'atLeast', coalesce(sum(count), 0) > ${countedAtMost},
    'types', (
      select ${asFacets} from (select type as name, sum(count) as count from form_count group by type) of_type),
    'platforms', (
      select ${asFacets} from (
        select name, sum(count) as count from form_count, unnest(platforms) name group by name) of_platform),
    'genres', ${byLabel('genre')},
    'categories', ${byLabel('category')},
    'tags', ${byLabel('tag')},
    'languages', ${byLabel('language')})::text as body
  from form_count`;

/** The answer's JSON text for games that have lexemes. */
export const facetsOfLexemes = statement('catalog.facetsOfLexemes', matchingParameters, facets(foundGames));

/** The answer's JSON text for games of all words; lexemes are null. */
export const facetsOfAll = statement(
  'catalog.facetsOfAll',
  matchingParameters,
  facets(`select g.* from game g where $3::tsquery is null and ${matchingInSets}`),
);
