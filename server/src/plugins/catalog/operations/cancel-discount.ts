import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { lockGame } from '../domain/find-game.ts';
import { Discount } from '../entities/price.ts';
import { announcePriceChanges } from '../writes/announce-price-changes.ts';
import { applyDiscounts } from '../writes/change-prices.ts';

/** Takes back a discount that is scheduled, or ends one that runs. */
export const cancelDiscount: Operation<'catalog.cancelDiscount'> = async ({ path: { id, discountId } }, context) => {
  await transaction(context.em, async (em) => {
    const game = await lockGame(em, id);
    const { appId } = game;
    const discount = await em.findOne(Discount, { id: discountId, appId });
    if (!discount) throw problem('discount-not-found', { detail: `The game has no discount ${discountId}.` });
    const now = context.clock.now();
    const details = { discountId };
    if (discount.state === 'scheduled') {
      discount.state = 'cancelled';
      await context.dropCached(em, [`game:${game.id}`, 'games']);
      context.audit(em, { action: 'catalog.discountCancelled', subject: game.id, details });
    } else if (discount.state === 'running') {
      discount.state = 'ended';
      // It may have come to its end already, a moment before.
      if (discount.endsAt > now) discount.endsAt = now;
      const changes = await applyDiscounts(em, [{ appId, percent: 0, endsAt: null, at: discount.endsAt }]);
      context.audit(em, { action: 'catalog.discountEnded', subject: game.id, details });
      await announcePriceChanges(em, changes, context);
    } else {
      throw problem('discount-is-over', { detail: `The discount was ${discount.state} before.` });
    }
  });
  return { status: 204 };
};
