import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../../kernel/database/in-transaction.ts';
import { statement } from '../../../../kernel/database/statement.ts';
import { chosenSummaries, type SummaryRow } from '../game-summaries.ts';
import type { Order } from './orders.ts';
import { type Placed, stretches } from './sorted.ts';

/** Where a page ended: in which stretch of the order, after which game. */
export interface OrderPosition {
  stretch: number;
  key: string;
  appId: string;
}

const summariesOf = statement(
  'catalog.summariesOf',
  ['region', 'fallback', 'appIds'],
  `with chosen as (
     select app_id as "appId", place from unnest($3::bigint[]) with ordinality given (app_id, place)
   ) ${chosenSummaries}`,
);

/** The next `limit` games of an order that match, with their places in it. */
export async function gamesInOrder(
  em: EntityManager,
  order: Order,
  matching: { region: string; fallback: string; lexemes: string | null },
  after: OrderPosition | null,
  limit: number,
): Promise<(SummaryRow & OrderPosition)[]> {
  const places: (Placed & OrderPosition)[] = [];
  for (let stretch = after?.stretch ?? 0; stretch < stretches[order].length && places.length < limit; stretch++) {
    const begins = after?.stretch === stretch ? after : null;
    const found = await nextOf(em, order, stretch, matching, begins, limit - places.length);
    places.push(...found.map((placed) => ({ ...placed, stretch })));
  }
  const { region, fallback } = matching;
  const appIds = places.map(({ appId }) => appId);
  const summaries = appIds.length ? await execute<SummaryRow>(em, summariesOf, { region, fallback, appIds }) : [];
  const placeOf = new Map(places.map((place) => [place.appId, place]));
  return summaries.flatMap((row) => {
    const place = placeOf.get(row.appId);
    return place ? [{ ...row, ...place }] : [];
  });
}

/** The short way first: it finds enough when many games match. */
async function nextOf(
  em: EntityManager,
  order: Order,
  stretch: number,
  matching: { lexemes: string | null },
  after: Placed | null,
  limit: number,
): Promise<Placed[]> {
  const reads = stretches[order][stretch];
  if (!reads) return [];
  const parameters = { ...matching, key: after?.key ?? reads.start, appId: after?.appId ?? null, limit };
  const near = await execute<Placed>(em, reads.walk, parameters);
  if (near.length === limit) return near;
  return execute<Placed>(em, matching.lexemes === null ? reads.walkOn : reads.gather, parameters);
}
