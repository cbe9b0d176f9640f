import type { ImportedGame } from '@steam-clone/spec/judge-games';
import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';
import { dayOf } from '../domain/release.ts';
import { importsByAppIds } from '../reads/stored-import.ts';
import { type StoredGame, storeChanged } from '../writes/change-game.ts';

/** Games that somebody works on are left for the next look. */
const dueGames = statement(
  'catalog.dueGames',
  ['today', 'limit'],
  `select app_id as "appId" from game
   where availability = 'coming_soon' and release_date_precision = 'day' and release_date <= $1::date
   order by release_date, app_id limit $2
   for no key update skip locked`,
);

/** Releases games on their day (UTC). */
export const releaseGames: DueWork = {
  take(limit, context) {
    const { em, clock, audit } = context;
    return transaction(em, async (em) => {
      const due = await execute<{ appId: string }>(em, dueGames, { today: dayOf(clock.now()), limit });
      if (due.length === 0) return 0;
      const stored = await execute<StoredGame>(em, importsByAppIds, { appIds: due.map(({ appId }) => appId) });
      const released = stored.map(({ game }): ImportedGame => ({ ...game, availability: 'released' }));
      await storeChanged(em, released, context);
      for (const { id } of stored) audit(em, { action: 'catalog.gameReleased', subject: id });
      return stored.length;
    });
  },
};
