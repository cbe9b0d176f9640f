import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readBundles } from '../src/seed-bundles.ts';

interface SeedApp {
  appid: number;
  availability: string;
  price_usd_cents: number | null;
}

describe('bundles of the seed data', () => {
  const lines = readFileSync(new URL('games.ndjson', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const apps = new Map(lines.map((line) => JSON.parse(line) as SeedApp).map((app) => [app.appid, app]));

  it('are of at least two games that are in the seed data and can be bought', async () => {
    for (const { appIds } of await readBundles()) {
      expect(new Set(appIds).size).toBe(appIds.length);
      expect(appIds.length).toBeGreaterThanOrEqual(2);
      const unsold = appIds.filter((appId) => {
        const app = apps.get(appId);
        return app?.availability !== 'released' || !app.price_usd_cents;
      });
      expect(unsold).toEqual([]);
    }
  });

  it('have numbers of their own, in order, and at most 75 percent off', async () => {
    const bundles = await readBundles();
    const numbers = bundles.map(({ bundleId }) => bundleId);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    expect(bundles.filter(({ discountPercent }) => discountPercent < 0 || discountPercent > 75)).toEqual([]);
  });
});
