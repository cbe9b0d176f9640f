import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { relistedAs } from '../domain/release.ts';
import { lockStoredGame, storeChanged } from '../writes/change-game.ts';

const listedBefore = statement(
  'catalog.listedBefore',
  ['id'],
  'select listed_availability as "before" from game where id = $1',
);

/** Puts a delisted game into the store again. */
export const relistGame: Operation<'catalog.relistGame'> = ({ path: { id } }, context) =>
  transaction(context.em, async (em) => {
    const stored = await lockStoredGame(em, id);
    if (stored.game.availability !== 'delisted')
      throw problem('not-delisted', { detail: `Game ${id} is not delisted.` });
    const [listed] = await execute<{ before: 'released' | 'coming_soon' | null }>(em, listedBefore, { id: stored.id });
    const availability = relistedAs(stored.game.releaseDate, listed?.before ?? null, context.clock.now());
    await storeChanged(em, [{ ...stored.game, availability }], context);
    context.audit(em, { action: 'catalog.gameRelisted', subject: stored.id });
    return { status: 204 };
  });
