import { fileURLToPath } from 'node:url';
import { SteamError, type SteamClient } from '@steam-clone/sdk';
import { importGames, type ImportOptions, type ImportReport } from './import-games.ts';
import { openStoreNdjson } from './importers/store-ndjson.ts';
import { seedBundles } from './seed-bundles.ts';

const games = fileURLToPath(new URL('../data/games.ndjson', import.meta.url));

/** Fills a store with the games and bundles of `seed/data`; what is there already is left alone. */
export async function seedStore(steam: SteamClient, options?: ImportOptions): Promise<ImportReport> {
  const { rows } = await openStoreNdjson(games);
  const report = await importGames(steam, rows, options);
  if (!report.stopped) await seedBundles(steam);
  return report;
}

/** Whether a store has been filled before: all games come in one call, so that the first one stands for them. */
export async function isSeeded(steam: SteamClient): Promise<boolean> {
  const { rows } = await openStoreNdjson(games);
  for await (const row of rows) {
    if ('refusal' in row) continue;
    try {
      await steam.catalog.getGame({ path: { id: row.game.appId } });
      return true;
    } catch (error) {
      if (error instanceof SteamError && error.code === 'game-not-found') return false;
      throw error;
    }
  }
  return true;
}
