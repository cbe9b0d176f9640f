import { fileURLToPath } from 'node:url';
import { SteamError, type SteamClient } from '@steam-clone/sdk';
import { importGames, type ImportOptions, type ImportReport } from './import-games.ts';
import type { ImportRow } from './importers/import-row.ts';
import { openStoreNdjson } from './importers/store-ndjson.ts';
import { seedBundles } from './seed-bundles.ts';

const file = fileURLToPath(new URL('../data/games.ndjson', import.meta.url));

/**
 * Fills a store with the games and bundles of `seed/data`; what is there already is left alone. The first game of the file
 * comes last of all: no game is ever removed, so it tells from then on that everything came, whatever administrators do.
 */
export async function seedStore(steam: SteamClient, options?: ImportOptions): Promise<ImportReport> {
  const games = await importGames(steam, rowsWhere(isNotFirst), options);
  if (games.stopped) return games;
  await seedBundles(steam);
  const last = await importGames(steam, rowsWhere(isFirst), options);
  return {
    read: games.read + last.read,
    created: games.created + last.created,
    updated: games.updated + last.updated,
    unchanged: games.unchanged + last.unchanged,
    refusedCount: games.refusedCount + last.refusedCount,
    refused: [...games.refused, ...last.refused],
    stopped: last.stopped,
  };
}

/** Whether a store has been filled before, to the end. */
export async function isSeeded(steam: SteamClient): Promise<boolean> {
  for await (const row of rowsWhere(isFirst)) {
    if ('refusal' in row) throw new Error(`The first game of the seed data ${row.refusal}`);
    try {
      await steam.catalog.getGame({ path: { id: row.game.appId } });
    } catch (error) {
      if (error instanceof SteamError && error.code === 'game-not-found') return false;
      throw error;
    }
  }
  return true;
}

const isFirst = ({ row }: ImportRow): boolean => row === 1;
const isNotFirst = ({ row }: ImportRow): boolean => row !== 1;

async function* rowsWhere(isWanted: (row: ImportRow) => boolean): AsyncGenerator<ImportRow> {
  const { rows } = await openStoreNdjson(file);
  for await (const row of rows) if (isWanted(row)) yield row;
}
