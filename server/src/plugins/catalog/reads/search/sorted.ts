import { type Statement, statement } from '../../../../kernel/database/statement.ts';
import { matching, matchingParameters } from './matching.ts';
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
  /** Has the index of words find all that match, and sorts them: right for filters that few games pass. */
  gather: Statement;
}

/** Games that `walk` looks at. */
const window = 2_000;
/** Every appid is between. */
const appIdBefore = (descending: boolean): string => (descending ? '4294967296' : '0');

const parameters = [...matchingParameters, 'key', 'appId', 'limit'];

/** The stretches of each order. */
export const stretches = Object.fromEntries(
  Object.entries(orders).map(([order, parts]: [string, Stretch[]]) => [
    order,
    parts.map(({ from, walked, only, key, appId, type, descending, start }, place): StretchReads => {
      const [after, direction] = descending ? ['<', 'desc'] : ['>', 'asc'];
      const next = `${walked} and (${key}, ${appId})
        ${after} ($12::${type}, coalesce($13::bigint, ${appIdBefore(descending)}))`;
      const sorted = `order by ${key} ${direction}, ${appId} ${direction}`;
      const walk = (limit: string) => `
        select g.app_id as "appId", g.key::text as key from (
          select ${key} as key, g.* from ${from.game} where ${next} ${sorted} ${limit}
        ) g
        where ($3::tsquery is null or g.search @@ $3) and ${only} and ${matching}
        order by g.key ${direction}, g.app_id ${direction}
        limit $14`;
      return {
        start,
        walk: statement(`catalog.walk.${order}.${place}`, parameters, walk(`limit ${window}`)),
        walkOn: statement(`catalog.walkOn.${order}.${place}`, parameters, walk('')),
        gather: statement(
          `catalog.gather.${order}.${place}`,
          parameters,
          `with found as materialized (select * from game g where g.search @@ $3::tsquery and ${matching})
           select g.app_id as "appId", (${key})::text as key from ${from.found}
           where ${next} and ${only}
           ${sorted} limit $14`,
        ),
      };
    }),
  ]),
) as Record<Order, StretchReads[]>;
