import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { steamClone } from './command-line.ts';
import { startMeasuredStore } from './measured-store.ts';

/**
 * Fills the store of a data directory with the games of a file, or with its first `limit`. One that was filled with the
 * same before is left alone.
 */
export async function loadGames(
  dataDirectory: string,
  file: string,
  limit: number | undefined,
  signal: AbortSignal,
): Promise<void> {
  const { size, mtimeMs } = statSync(file);
  const loaded = JSON.stringify({ file: path.basename(file), size, mtimeMs, limit });
  const note = path.join(dataDirectory, 'bench-games.json');
  if (existsSync(note) && readFileSync(note, 'utf8') === loaded) return;
  const store = await startMeasuredStore(dataDirectory);
  try {
    const flags = limit === undefined ? [] : ['--limit', String(limit)];
    const parameters = ['import', 'file', file, '--url', store.url, '--data-dir', dataDirectory, ...flags];
    const importing = steamClone(parameters);
    const stop = () => importing.kill();
    signal.addEventListener('abort', stop);
    const code = await importing.ended;
    signal.removeEventListener('abort', stop);
    signal.throwIfAborted();
    if (code !== 0) throw new Error(`The games of ${file} could not be imported: ${importing.words()}`);
    // Others copy what was imported, and the first measurements would be of that.
    await store.settled?.();
  } finally {
    await store.stop();
  }
  writeFileSync(note, loaded);
}

/** The appids of the games of a file, or of its first `limit`. */
export async function appIdsOf(file: string, limit = Infinity): Promise<number[]> {
  const bytes = createReadStream(file);
  const lines = createInterface(file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes);
  const appIds: number[] = [];
  for await (const line of lines) {
    const { appid } = JSON.parse(line) as { appid: number };
    appIds.push(appid);
    if (appIds.length >= limit) break;
  }
  bytes.destroy();
  return appIds;
}
