import type { EntityManager } from '@mikro-orm/postgresql';
import { problem } from '../../../kernel/problems/problem.ts';
import { Discount } from '../entities/price.ts';
import { currencyOf, type PriceRegion, stepOf } from '@steam-clone/spec/price-regions';

/** Throws `price-off-step` for an amount that the currency cannot pay. */
export function requireStep(region: PriceRegion, amount: number): void {
  const step = stepOf(region);
  const below = amount - (amount % step);
  if (below === amount) return;
  const nearest = below > 0 ? `${below} or ${below + step}` : `${step}`;
  const detail = `Amounts in ${currencyOf(region)} are multiples of ${step} hundredths: send ${nearest}.`;
  throw problem('price-off-step', { detail, extensions: { step } });
}

/** Throws `price-held-by-discount` while a discount of the game runs or is scheduled. */
export async function requireFreePrice(em: EntityManager, appId: number): Promise<void> {
  const [last] = await em.find(
    Discount,
    { appId, state: { $in: ['scheduled', 'running'] } },
    { orderBy: { endsAt: 'desc' }, limit: 1 },
  );
  if (!last) return;
  const possibleAt = last.endsAt.toISOString();
  const detail = `A discount is ${last.state} and ends at ${possibleAt}; after it the price can be changed.`;
  throw problem('price-held-by-discount', { detail, extensions: { possibleAt } });
}
