import { statement } from '../../../../kernel/database/statement.ts';
import { shownTags } from '../../domain/search-document.ts';
import { foundGames, matching, matchingParameters } from './matching.ts';

/** Games that are counted. */
const countedAtMost = 10_000;
const shownAtMost = 100;

const labels = {
  genre: 'genre_ids',
  category: 'category_ids',
  tag: 'tag_ids',
  language: 'language_ids',
};

/** Every label of every game once: all kinds are counted in one go, which costs half of counting each by itself. */
const named = Object.entries(labels)
  .map(([kind, ids]) => `select '${kind}' as kind, unnest(${ids}) as id from counted`)
  .join(' union all ');

/** The spec's `FacetCounts` of rows with `name` and `count`. */
const asFacets = `coalesce(
      json_agg(json_build_object('name', name, 'count', least(count, ${countedAtMost})) order by count desc, name), '[]')`;

const byLabel = (kind: string): string => `(
    select ${asFacets} from (
      select l.name, c.count from label_count c join ${kind} l using (id)
      where c.kind = '${kind}' order by c.count desc, c.id limit ${shownAtMost}) top)`;

const facets = (games: string): string => `
  with counted as materialized (
    select type, platforms, genre_ids, category_ids, tag_ids[1:${shownTags}] as tag_ids, language_ids
    from (${games}) g limit ${countedAtMost + 1}
  ), label_count as materialized (
    select kind, id, count(*) as count from (${named}) label group by kind, id
  )
  select json_build_object(
    'total', least(count(*), ${countedAtMost}),
    'atLeast', count(*) > ${countedAtMost},
    'types', (select ${asFacets} from (select type as name, count(*) as count from counted group by type) of_type),
    'platforms', (
      select ${asFacets} from (
        values ('windows', count(*) filter (where 'windows' = any(platforms))),
          ('mac', count(*) filter (where 'mac' = any(platforms))),
          ('linux', count(*) filter (where 'linux' = any(platforms)))) of_platform (name, count)
      where count > 0),
    'genres', ${byLabel('genre')},
    'categories', ${byLabel('category')},
    'tags', ${byLabel('tag')},
    'languages', ${byLabel('language')})::text as body
  from counted`;

/** The answer's JSON text for games that have lexemes. */
export const facetsOfLexemes = statement('catalog.facetsOfLexemes', matchingParameters, facets(foundGames));

/** The answer's JSON text for games of all words; lexemes are null. */
export const facetsOfAll = statement(
  'catalog.facetsOfAll',
  matchingParameters,
  facets(`select g.* from game g where $3::tsquery is null and ${matching}`),
);
