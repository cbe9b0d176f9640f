import { readFile } from 'node:fs/promises';
import type { Bundle, SteamClient } from '@steam-clone/sdk';

const file = new URL('../data/bundles.ndjson', import.meta.url);

interface Line {
  bundle_id: number;
  name: string;
  discount_pct: number;
  appids: number[];
}

/** The bundles of `seed/data`. */
export async function readBundles(): Promise<Bundle[]> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  return lines
    .map((line) => JSON.parse(line) as Line)
    .map(({ bundle_id, name, discount_pct, appids }) => ({
      bundleId: bundle_id,
      name,
      discountPercent: discount_pct,
      appIds: appids,
    }));
}

/** Puts the bundles of `seed/data` into a store that has its games; those that are there already stay as they are. */
export async function seedBundles(steam: SteamClient): Promise<void> {
  for (const { bundleId, ...body } of await readBundles()) {
    await steam.catalog.putBundle({ path: { bundleId }, body });
  }
}
