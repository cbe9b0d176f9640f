import type { Operation } from '../../../kernel/plugin/operation.ts';
import { SoldPackage } from '../entities/sold-package.ts';
import { presentPackage } from '../presenters/package.ts';
import { noSuchPackage } from '../writes/store-package.ts';

/** A package of several apps, also one that is not sold any more. */
export const getPackage: Operation<'catalog.getPackage'> = async ({ path: { packageId } }, { em }) => {
  const found = await em.findOne(SoldPackage, { packageId });
  if (!found) throw noSuchPackage(packageId);
  return { status: 200, body: presentPackage(found) };
};
