import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { requireStep } from '../domain/price-rules.ts';
import { presentPackage } from '../presenters/package.ts';
import { gamesToKeep } from '../writes/store-bundle.ts';
import { announcePackage, storePackage } from '../writes/store-package.ts';

/** Makes or changes a package of several apps; the same content again changes nothing. */
export const putPackage: Operation<'catalog.putPackage'> = async ({ path: { packageId }, body }, context) => {
  const { name, appIds } = body;
  for (const { region, amount } of body.prices) requireStep(region, amount);
  const byRegion = new Map(body.prices.map((price) => [price.region, price]));
  const prices = [...byRegion.values()].toSorted((one, other) => (one.region < other.region ? -1 : 1));
  const stored = await transaction(context.em, async (em) => {
    const known = await gamesToKeep(em, appIds);
    const unknown = appIds.filter((appId) => !known.has(appId));
    if (unknown.length > 0) throw problem('unknown-games', { detail: `There are no games ${unknown.join(', ')}.` });
    const { stored, hasChanged } = await storePackage(em, { packageId, name, appIds, prices }, context.clock.now());
    if (hasChanged) {
      announcePackage(em, stored, context);
      context.audit(em, {
        action: 'catalog.packagePut',
        subject: String(packageId),
        details: { games: appIds.length },
      });
    }
    return stored;
  });
  return { status: 200, body: presentPackage(stored) };
};
