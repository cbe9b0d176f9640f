import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { announcePackage, lockPackage, nextVersion } from '../writes/store-package.ts';

/** Removes a package; its games stay, and so does what people own by it. */
export const deletePackage: Operation<'catalog.deletePackage'> = async ({ path: { packageId } }, context) => {
  await transaction(context.em, async (em) => {
    const stored = await lockPackage(em, packageId);
    const version = await nextVersion(em);
    em.remove(stored);
    announcePackage(em, { ...stored, isListed: false, version }, context);
    context.audit(em, { action: 'catalog.packageDeleted', subject: String(packageId) });
  });
  return { status: 204 };
};
