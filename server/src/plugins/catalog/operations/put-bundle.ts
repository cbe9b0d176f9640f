import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { announceBundle } from '../writes/announce-bundle.ts';
import { gamesToKeep, idsOfGames, storeBundle } from '../writes/store-bundle.ts';

/** Makes or changes a bundle; the same content again changes nothing. */
export const putBundle: Operation<'catalog.putBundle'> = async ({ path: { bundleId }, body }, context) => {
  const { name, discountPercent, appIds } = body;
  const bundle = { bundleId, name, discountPercent, appIds };
  await transaction(context.em, async (em) => {
    const known = await gamesToKeep(em, appIds);
    const unknown = appIds.filter((appId) => !known.has(appId));
    if (unknown.length > 0) throw problem('unknown-games', { detail: `There are no games ${unknown.join(', ')}.` });
    const changed = await storeBundle(em, bundle, context.clock.now());
    if (!changed) return;
    const left = await idsOfGames(
      em,
      changed.appIds.filter((appId) => !known.has(appId)),
    );
    announceBundle(em, { ...bundle, ...changed, appIds, isWithdrawn: false }, context);
    context.audit(em, { action: 'catalog.bundlePut', subject: String(bundleId), details: { games: appIds.length } });
    await context.dropCached(em, [
      `bundle:${bundleId}`,
      ...[...known.values(), ...left.values()].map((id) => `game:${id}`),
    ]);
  });
  return { status: 200, body: bundle };
};
