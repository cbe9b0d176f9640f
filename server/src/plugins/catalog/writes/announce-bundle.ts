import type { EntityManager } from '@mikro-orm/postgresql';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';

type Announced = Schemas['Bundle'] & { id: string; version: number; isWithdrawn: boolean };

/** Tells other plugins of a bundle that was made, changed or withdrawn. */
export function announceBundle(em: EntityManager, bundle: Announced, { publish }: Pick<WorkContext, 'publish'>): void {
  const { id, version, bundleId, name, appIds, discountPercent, isWithdrawn } = bundle;
  const set = {
    kind: 'bundle' as const,
    id: bundleId,
    name,
    appIds,
    discountPercent,
    prices: [],
    isWithdrawn,
    version,
  };
  publish(em, 'catalog.setChanged', { setId: id, version, set });
}
