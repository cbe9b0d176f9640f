import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { runSteamClone } from './command-line.ts';
import { startMeasuredStore } from './measured-store.ts';

/**
 * Fills the store of a data directory with the games of a file, or with its first `limit`, and gives the appids of all. A
 * second time changes nothing.
 */
export async function loadGames(dataDirectory: string, file: string, limit?: number): Promise<number[]> {
  const store = await startMeasuredStore(dataDirectory);
  try {
    const flags = limit === undefined ? [] : ['--limit', String(limit)];
    await runSteamClone(['import', 'file', file, '--url', store.url, '--data-dir', dataDirectory, ...flags]);
  } finally {
    await store.stop();
  }
  return appIdsOf(file);
}

async function appIdsOf(file: string): Promise<number[]> {
  const bytes = createReadStream(file);
  const lines = createInterface(file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes);
  const appIds: number[] = [];
  for await (const line of lines) {
    const { appid } = JSON.parse(line) as { appid: number };
    appIds.push(appid);
  }
  return appIds;
}
