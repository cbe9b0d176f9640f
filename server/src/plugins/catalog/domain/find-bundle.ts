import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { type Problem, problem } from '../../../kernel/problems/problem.ts';
import { type BundleRow, bundleByNumber } from '../reads/bundle.ts';
import { priceListsOf } from '@steam-clone/spec/price-regions';

/** A bundle with its prices in a country. Throws `bundle-not-found`. */
export async function findBundle(
  { rows }: Pick<WorkContext, 'rows'>,
  bundleId: number,
  country: string | undefined,
): Promise<BundleRow> {
  const [bundle] = await rows<BundleRow>(bundleByNumber, { bundleId, ...priceListsOf(country) });
  if (!bundle) throw noSuchBundle(bundleId);
  return bundle;
}

export function noSuchBundle(bundleId: number): Problem {
  return problem('bundle-not-found', { detail: `There is no bundle ${bundleId}.` });
}
