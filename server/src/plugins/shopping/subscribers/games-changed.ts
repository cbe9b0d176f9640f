import type { EntityManager } from '@mikro-orm/postgresql';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { Subscriber } from '../../../kernel/plugin/manifest.ts';
import type { Calls } from '../calls.ts';

/** As many as `catalog.listOffers` takes. */
const gamesAtOnce = 1_000;

/** Brings the copies of games up to date. */
export const onGamesImported: Subscriber<'catalog.gamesImported', Calls> = async (events, context) =>
  refreshGames(context.em, [...new Set(events.flatMap(({ payload }) => payload.gameIds))], context);

/** What has changed is asked for by a job: a subscriber has a transaction open, in which nobody is called. */
export function refreshGames(em: EntityManager, gameIds: string[], { jobs }: Pick<WorkContext<Calls>, 'jobs'>): void {
  for (let start = 0; start < gameIds.length; start += gamesAtOnce) {
    jobs.add(em, 'refreshOffers', { gameIds: gameIds.slice(start, start + gamesAtOnce) });
  }
}
