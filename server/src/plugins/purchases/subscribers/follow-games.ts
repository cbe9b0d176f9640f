import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Subscriber } from '../../../kernel/plugin/manifest.ts';

const look = statement(
  'purchases.lookAtReleases',
  ['gameIds', 'now'],
  `with awaited as (
     select app_id from awaited_release where game_id = any($1::uuid[]) and due_at is not null order by app_id for update)
   update awaited_release a set due_at = $2 from awaited where a.app_id = awaited.app_id returning a.app_id`,
);

/** Has due work ask for games anew that were bought ahead: a day may have become another one, or known. */
export const followGames: Subscriber<'catalog.gamesImported'> = async (events, { em, clock }) => {
  const gameIds = [...new Set(events.flatMap(({ payload }) => payload.gameIds))];
  await execute(em, look, { gameIds, now: clock.now() });
};
