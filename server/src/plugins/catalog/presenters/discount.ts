import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { Discount } from '../entities/price.ts';

export function presentDiscount(discount: Discount): Schemas['Discount'] {
  const { id, appId, percent, kind, startsAt, endsAt, state, createdAt } = discount;
  return {
    id,
    appId,
    percent,
    kind,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    state,
    createdAt: createdAt.toISOString(),
  };
}
