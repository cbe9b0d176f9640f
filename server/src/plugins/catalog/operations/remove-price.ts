import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { lockGame } from '../domain/find-game.ts';
import { requireFreePrice } from '../domain/price-rules.ts';
import { announcePriceChanges } from '../writes/announce-price-changes.ts';
import { removePriceOf } from '../writes/change-prices.ts';

/** Takes a game out of a price list. */
export const removePrice: Operation<'catalog.removePrice'> = async ({ path: { id, region } }, context) => {
  await transaction(context.em, async (em) => {
    const game = await lockGame(em, id);
    await requireFreePrice(em, game.appId);
    const changes = await removePriceOf(em, game.appId, region, context.clock.now());
    if (changes.length === 0) throw problem('price-not-found', { detail: `The game has no price in ${region}.` });
    context.audit(em, { action: 'catalog.priceRemoved', subject: game.id, details: { region } });
    await announcePriceChanges(em, changes, context);
  });
  return { status: 204 };
};
