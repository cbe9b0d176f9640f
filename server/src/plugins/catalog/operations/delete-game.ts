import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { gameRemoved } from '../writes/games-changed.ts';
import { bundlesWith, lockToRemove, removeGame } from '../writes/remove-game.ts';

/** Removes a game that was made by mistake: nobody ever got it, and no bundle or package sells it. */
export const deleteGame: Operation<'catalog.deleteGame'> = ({ path: { id } }, context) =>
  transaction(context.em, async (em) => {
    const game = await lockToRemove(em, id);
    const { appId, everSold } = game;
    if (everSold) throw problem('game-was-sold', { detail: `Game ${id} was sold; delist it instead.` });
    const bundles = await bundlesWith(em, appId);
    if (bundles.length > 0) {
      throw problem('game-in-bundle', { detail: `Game ${id} is in ${bundles.join(', ')}.` });
    }
    await removeGame(em, appId);
    context.audit(em, { action: 'catalog.gameDeleted', subject: game.id, details: { appId } });
    await gameRemoved(em, game, context);
    return { status: 204 };
  });
