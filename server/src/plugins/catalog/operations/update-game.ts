import type { EntityManager } from '@mikro-orm/postgresql';
import type { ImportedGame } from '@steam-clone/spec/judge-games';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { completeGame } from '../domain/complete-game.ts';
import { contentOf, hashOfContent, withCleanHtml } from '../domain/game-content.ts';
import { requireFreePrice, requireStep } from '../domain/price-rules.ts';
import { shownGame } from '../reads/shown-game.ts';
import { lockStoredGame, storeChanged } from '../writes/change-game.ts';

/** Puts given fields in the place of stored ones; the whole is stored as an import would store it. */
export const updateGame: Operation<'catalog.updateGame'> = ({ path: { id }, body }, context) =>
  context.finish(async (em) => {
    const stored = await lockStoredGame(em, id);
    const { appId } = stored.game;
    await requireAllowedPrices(em, stored.game, body.prices ?? []);
    const game = await withCleanHtml(await completeGame({ ...stored.game, ...body, appId }));
    // What is stored may have been imported in parts, so its hash is that of another row of an import.
    if (hashOf(game) !== hashOf(stored.game)) {
      await storeChanged(em, [game], context);
      const fields = Object.keys(body).sort().join(' ');
      context.audit(em, { action: 'catalog.gameUpdated', subject: stored.id, details: { fields } });
    }
    return { status: 200, body: await shownGame(em, appId) };
  });

/**
 * An administrator's prices keep the rules of `setPrice`; only imports tell of prices and discounts as they are elsewhere. The
 * percentage that is stored, of an import or a discount that runs, stays.
 */
async function requireAllowedPrices(em: EntityManager, game: ImportedGame, given: ImportedGame['prices']) {
  const isKept = ({ region, amount }: ImportedGame['prices'][number]) =>
    game.prices.some((price) => price.region === region && price.amount === amount);
  const changed = given.filter((price) => !isKept(price));
  for (const { region, amount } of changed) requireStep(region, amount);
  if (changed.length > 0) await requireFreePrice(em, game.appId);
}

const hashOf = (game: ImportedGame): string => hashOfContent(contentOf(game));
