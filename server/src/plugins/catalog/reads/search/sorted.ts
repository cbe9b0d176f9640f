import { type Statement, statement } from '../../../../kernel/database/statement.ts';
import { foundGames, matching, matchingInSets, matchingParameters } from './matching.ts';
import { type Order, orders, type Stretch } from './orders.ts';

/** A game's place in a stretch; `key` is text, for the next page to begin after it. */
export interface Placed {
  appId: string;
  key: string;
}

/** Ways to get the next games of a stretch that match, all with the same outcome. */
export interface StretchReads {
  /** Comes before all keys. */
  start: string;
  /** Goes through the first games of the order: right for filters that many games pass. May find less than there is. */
  walk: Statement;
  /** Goes through the whole order. */
  walkOn: Statement;
  /** Has the indexes of words find all that match, and sorts them: right for filters that few games pass. */
  gather: Statement;
}

/** Games that `walk` looks at. */
const window = 2_000;

const parameters = [...matchingParameters, 'key', 'appId', 'limit'];

/** What comes after the last page; every appid is between the ends. */
function nextOf({ key, type, descending }: Stretch, appId: string): string {
  const [after, end] = descending ? ['<', '4294967296'] : ['>', '0'];
  return `(${key}, ${appId}) ${after} ($10::${type}, coalesce($11::bigint, ${end}))`;
}

function sortedBy({ descending }: Stretch, key: string, appId: string): string {
  const direction = descending ? 'desc' : 'asc';
  return `order by ${key} ${direction}, ${appId} ${direction}`;
}

/** The games that come next, as `g` with their `key`, from the index of the order. Each price list is cut by itself. */
function walked(stretch: Stretch, limit: string): string {
  const { key, of } = stretch;
  if (of === 'game') {
    const sorted = sortedBy(stretch, key, 'g.app_id');
    return `select ${key} as key, g.* from game g where ${nextOf(stretch, 'g.app_id')} ${sorted} ${limit}`;
  }
  const next = `${nextOf(stretch, 'p.app_id')} ${sortedBy(stretch, key, 'p.app_id')} ${limit}`;
  return `select paid.key, g.* from (
      (select ${key} as key, p.app_id from game_price p where p.region = $1 and ${next})
      union all
      (select ${key} as key, p.app_id from game_price p where p.region = $2 and $1 <> $2
         and not exists (select from game_price own where own.app_id = p.app_id and own.region = $1) and ${next})
      ${sortedBy(stretch, 'key', 'app_id')} ${limit}
    ) paid join game g on g.app_id = paid.app_id`;
}

/** The games of `found` as `g` with their `key`. */
function found({ key, of }: Stretch): string {
  if (of === 'game') return `select ${key} as key, g.* from found g`;
  return `select paid.key, g.* from found g join lateral (
      select ${key} as key from game_price p
      where p.app_id = g.app_id and p.region in ($1, $2) order by p.region = $1 desc limit 1) paid on true`;
}

function readsOf(stretch: Stretch, order: string, place: number): StretchReads {
  const { only, start } = stretch;
  const end = `${sortedBy(stretch, 'g.key', 'g.app_id')} limit $12`;
  const walk = (limit: string, matches: string) => `
    select g.app_id as "appId", g.key::text as key from (${walked(stretch, limit)}) g
    where ($3::tsquery is null or g.search @@ $3) and ${only} and ${matches} ${end}`;
  const gather = `
    with found as (${foundGames})
    select g.app_id as "appId", g.key::text as key from (${found(stretch)}) g
    where ${nextOf({ ...stretch, key: 'g.key' }, 'g.app_id')} and ${only} ${end}`;
  return {
    start,
    walk: statement(`catalog.walk.${order}.${place}`, parameters, walk(`limit ${window}`, matching)),
    walkOn: statement(`catalog.walkOn.${order}.${place}`, parameters, walk('', matchingInSets)),
    gather: statement(`catalog.gather.${order}.${place}`, parameters, gather),
  };
}

/** The stretches of each order. */
export const stretches = Object.fromEntries(
  Object.entries(orders).map(([order, parts]: [string, Stretch[]]) => [
    order,
    parts.map((stretch, place) => readsOf(stretch, order, place)),
  ]),
) as Record<Order, StretchReads[]>;
