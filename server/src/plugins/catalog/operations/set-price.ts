import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { lockGame } from '../domain/find-game.ts';
import { requireFreePrice, requireStep } from '../domain/price-rules.ts';
import { priceIn } from '../reads/prices.ts';
import { announcePriceChanges } from '../writes/announce-price-changes.ts';
import { setPriceOf } from '../writes/change-prices.ts';

/** Sets the regular price of a game in a price list; the same amount again changes nothing. */
export const setPrice: Operation<'catalog.setPrice'> = async ({ path: { id, region }, body }, context) => {
  const { amount } = body;
  requireStep(region, amount);
  const price = await transaction(context.em, async (em) => {
    const game = await lockGame(em, id);
    const read = async () =>
      (await execute<{ price: Schemas['ListedPrice'] }>(em, priceIn, { appId: game.appId, region }))[0];
    const before = await read();
    if (before?.price.amount === amount) return before.price;
    await requireFreePrice(em, game.appId);
    const changes = await setPriceOf(em, game.appId, region, amount, context.clock.now());
    context.audit(em, { action: 'catalog.priceSet', subject: game.id, details: { region, amount } });
    await announcePriceChanges(em, changes, context);
    const written = await read();
    if (!written) throw new Error(`The price of ${game.appId} in ${region} was not written`);
    return written.price;
  });
  return { status: 200, body: price };
};
