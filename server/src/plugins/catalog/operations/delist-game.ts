import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { lockStoredGame, storeChanged } from '../writes/change-game.ts';

/** Takes a game out of the store; who owns it keeps it. */
export const delistGame: Operation<'catalog.delistGame'> = ({ path: { id } }, context) =>
  transaction(context.em, async (em) => {
    const stored = await lockStoredGame(em, id);
    if (stored.game.availability === 'delisted')
      throw problem('already-delisted', { detail: `Game ${id} is delisted already.` });
    await storeChanged(em, [{ ...stored.game, availability: 'delisted' }], context);
    context.audit(em, { action: 'catalog.gameDelisted', subject: stored.id });
    return { status: 204 };
  });
