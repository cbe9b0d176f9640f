import { type ImportRow, RowError } from '../importers/import-row.ts';
import { readApp, type ReadAppOptions } from './read-app.ts';
import { SteamSourceError } from './steam-source-error.ts';
import type { SteamSource } from './steam-source.ts';

/** Why the reading of apps ended before their end; those up to `afterRow` have been read. */
export interface Reading {
  stopped: { afterRow: number; cause: Error } | null;
}

/** So many apps in a row that Steam does not answer for are no chance. */
const failuresAllowed = 3;

/**
 * Asks for the apps of a list but the first `from`; the number of a row is the place in the list. It never throws for
 * what Steam or the signal does: `reading` tells that. An app that Steam does not answer for is refused when it answers
 * for others, so that one cannot hold up all.
 */
export async function* readApps(
  source: SteamSource,
  apps: readonly number[],
  options: ReadAppOptions & { from?: number },
  reading: Reading,
): AsyncGenerator<ImportRow> {
  const { from = 0, signal } = options;
  let unanswered: { refusal: ImportRow; cause: Error }[] = [];
  let answered = 0;
  for (let place = from; place < apps.length; place += 1) {
    const appId = apps[place] ?? 0;
    let row: ImportRow;
    try {
      row = await readRow(source, appId, place + 1, options);
    } catch (error) {
      const isOfSteam = error instanceof SteamSourceError;
      if (!isOfSteam && !signal?.aborted) throw error;
      if (isOfSteam && error.fault === 'unusable' && unanswered.length + 1 < failuresAllowed) {
        unanswered.push({ refusal: { row: place + 1, bytes: 0, appId, refusal: error.message }, cause: error });
        continue;
      }
      reading.stopped = { afterRow: place - unanswered.length, cause: error as Error };
      return;
    }
    answered += 1;
    for (const { refusal } of unanswered) yield refusal;
    unanswered = [];
    yield row;
  }
  const [first] = unanswered;
  if (first && answered === 0) reading.stopped = { afterRow: apps.length - unanswered.length, cause: first.cause };
  else for (const { refusal } of unanswered) yield refusal;
}

async function readRow(source: SteamSource, appId: number, row: number, options: ReadAppOptions): Promise<ImportRow> {
  try {
    return { row, bytes: 0, game: await readApp(source, appId, options) };
  } catch (error) {
    if (!(error instanceof RowError)) throw error;
    return { row, bytes: 0, appId, refusal: error.message };
  }
}
