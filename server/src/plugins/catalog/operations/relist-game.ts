import type { ImportedGame } from '@steam-clone/spec/judge-games';
import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { dayOf } from '../domain/release.ts';
import { lockStoredGame, storeChanged } from '../writes/change-game.ts';

/** Puts a delisted game into the store again. */
export const relistGame: Operation<'catalog.relistGame'> = ({ path: { id } }, context) =>
  transaction(context.em, async (em) => {
    const stored = await lockStoredGame(em, id);
    if (stored.game.availability !== 'delisted')
      throw problem('not-delisted', { detail: `Game ${id} is not delisted.` });
    const availability = isToCome(stored.game, context.clock.now()) ? 'coming_soon' : 'released';
    await storeChanged(em, [{ ...stored.game, availability }], context);
    context.audit(em, { action: 'catalog.gameRelisted', subject: stored.id });
    return { status: 204 };
  });

function isToCome({ releaseDate }: ImportedGame, now: Date): boolean {
  if (!releaseDate) return false;
  return releaseDate.date === null || releaseDate.date > dayOf(now);
}
