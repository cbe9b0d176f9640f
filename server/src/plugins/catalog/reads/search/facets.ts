import { statement } from '../../../../kernel/database/statement.ts';
import { foundGames, matching, matchingParameters } from './matching.ts';

/** Games that are counted. */
const countedAtMost = 10_000;
const shownAtMost = 100;

/** Labels of the counted games by number. */
const byLabel = (table: string, ids: string): string => `(
  select coalesce(json_agg(json_build_object('name', l.name, 'count', c.count) order by c.count desc, l.name), '[]')
  from (
    select id, count(*) from counted, unnest(${ids}) id group by id order by count(*) desc, id limit ${shownAtMost}
  ) c join ${table} l using (id))`;

const byText = (texts: string): string => `(
  select coalesce(json_agg(json_build_object('name', c.name, 'count', c.count) order by c.count desc, c.name), '[]')
  from (select name, count(*) from counted, unnest(${texts}) name group by name) c)`;

const facets = (games: string): string => `
  with found as materialized (
    select type, platforms, genre_ids, category_ids, tag_ids[1:20] as tag_ids, language_ids
    from (${games}) g limit ${countedAtMost + 1}
  ), counted as materialized (select * from found limit ${countedAtMost})
  select json_build_object(
    'total', (select count(*) from counted),
    'atLeast', (select count(*) from found) > ${countedAtMost},
    'types', ${byText('array[type]')},
    'platforms', ${byText('platforms')},
    'genres', ${byLabel('genre', 'genre_ids')},
    'categories', ${byLabel('category', 'category_ids')},
    'tags', ${byLabel('tag', 'tag_ids')},
    'languages', ${byLabel('language', 'language_ids')})::text as body`;

/** The answer's JSON text for games that have lexemes. */
export const facetsOfLexemes = statement('catalog.facetsOfLexemes', matchingParameters, facets(foundGames));

/** The answer's JSON text for games of all words; lexemes are null. */
export const facetsOfAll = statement(
  'catalog.facetsOfAll',
  matchingParameters,
  facets(`select g.* from game g where $3::tsquery is null and ${matching}`),
);
