import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { noSuchBundle } from '../domain/find-bundle.ts';
import { announceBundle } from '../writes/announce-bundle.ts';
import { idsOfGames, removeBundle } from '../writes/store-bundle.ts';

/** Removes a bundle; its games stay. */
export const deleteBundle: Operation<'catalog.deleteBundle'> = async ({ path: { bundleId } }, context) => {
  await transaction(context.em, async (em) => {
    const removed = await removeBundle(em, bundleId);
    if (!removed) throw noSuchBundle(bundleId);
    const ids = await idsOfGames(em, removed.appIds);
    announceBundle(em, { ...removed, isWithdrawn: true }, context);
    context.audit(em, { action: 'catalog.bundleDeleted', subject: String(bundleId) });
    await context.dropCached(em, [`bundle:${bundleId}`, ...[...ids.values()].map((id) => `game:${id}`)]);
  });
  return { status: 204 };
};
