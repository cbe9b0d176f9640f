import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { announcePackage, lockPackage, nextVersion } from '../writes/store-package.ts';

/** Takes a package off sale; who owns it keeps it. */
export const delistPackage: Operation<'catalog.delistPackage'> = async ({ path: { packageId } }, context) => {
  await transaction(context.em, async (em) => {
    const stored = await lockPackage(em, packageId);
    if (!stored.isListed) return;
    em.assign(stored, { isListed: false, updatedAt: context.clock.now(), version: await nextVersion(em) });
    announcePackage(em, stored, context);
    context.audit(em, { action: 'catalog.packageDelisted', subject: String(packageId) });
  });
  return { status: 204 };
};
