import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { Bundle } from '../entities/bundle.ts';

export function presentBundle({ bundleId, name, discountPercent, appIds }: Bundle): Schemas['Bundle'] {
  return { bundleId, name, discountPercent, appIds: appIds.map(Number) };
}
