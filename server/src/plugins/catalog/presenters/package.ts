import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { SoldPackage } from '../entities/sold-package.ts';

export function presentPackage({ packageId, name, appIds, prices, isListed }: SoldPackage): Schemas['Package'] {
  return { packageId, name, appIds, prices, isListed };
}
