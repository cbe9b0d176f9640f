import { fileURLToPath } from 'node:url';
import type { SteamClient } from '@steam-clone/sdk';
import { importGames, type ImportOptions, type ImportReport } from './import-games.ts';
import { openStoreNdjson } from './importers/store-ndjson.ts';

const games = new URL('../data/games.ndjson', import.meta.url);

/** Fills a store with the real games of `seed/data`; what is there already is left alone. */
export async function seedStore(steam: SteamClient, options?: ImportOptions): Promise<ImportReport> {
  const { rows } = await openStoreNdjson(fileURLToPath(games));
  return importGames(steam, rows, options);
}
