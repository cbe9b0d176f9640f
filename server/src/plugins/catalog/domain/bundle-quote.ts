import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';

/**
 * What is paid for a bundle by somebody who owns some of its games: the others, each with the percentage of the bundle off.
 * Throws `bundle-not-purchasable` and `bundle-owned`.
 */
export function quoteOf(bundle: Schemas['BundleDetails'], ownedAppIds: readonly number[]): Schemas['BundleQuote'] {
  const { bundleId, currency, discountPercent } = bundle;
  const missing = bundle.items.filter(({ bundleAmount }) => bundleAmount === null).map(({ appId }) => appId);
  if (missing.length > 0) {
    const detail = `These of its games cannot be bought in the country: ${missing.join(', ')}.`;
    throw problem('bundle-not-purchasable', { detail });
  }
  const owned = new Set(ownedAppIds);
  const items = bundle.items
    .filter(({ appId }) => !owned.has(appId))
    .map(({ appId, name, price, bundleAmount }) => ({
      appId,
      name,
      amount: price?.finalAmount ?? 0,
      finalAmount: bundleAmount ?? 0,
    }));
  if (items.length === 0) throw problem('bundle-owned');
  const amount = items.reduce((sum, item) => sum + item.amount, 0);
  const finalAmount = items.reduce((sum, item) => sum + item.finalAmount, 0);
  return { bundleId, currency, discountPercent, amount, finalAmount, items };
}
