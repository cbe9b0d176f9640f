import { type GamesTaker, importGames, type ImportReport } from '../import-games.ts';
import type { ImportRow } from '../importers/import-row.ts';
import type { ReadAppOptions } from './read-app.ts';
import { type Reading, readApps } from './read-apps.ts';
import type { SteamSource } from './steam-source.ts';

export interface ImportAppsOptions extends ReadAppOptions {
  /** Apps of the list that have been dealt with before. */
  from?: number;
  /** Games in a call of the store. */
  batch?: number;
  /** Called when the store has taken a batch; the apps up to this place need not be asked for again. */
  onDealtWith?: (place: number) => Promise<void>;
  /** Called for each app that was read, with its place in the list. */
  onRead?: (place: number) => void;
}

/**
 * Asks Steam for apps and sends them to the store batch by batch, so that little is lost when it is killed. Like
 * `importGames` it never throws for what Steam, the store or the signal does: `stopped` tells that. What was read before
 * the stop is sent.
 */
export async function importApps(
  steam: GamesTaker,
  source: SteamSource,
  apps: readonly number[],
  options: ImportAppsOptions,
): Promise<ImportReport> {
  const { from = 0, batch = 20, onDealtWith, onRead } = options;
  const reading: Reading = { stopped: null };
  const report: ImportReport = {
    read: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    refusedCount: 0,
    refused: [],
    stopped: null,
  };
  let place = from;
  for await (const rows of batchesOf(readApps(source, apps, options, reading), batch, onRead)) {
    const part = await importGames(steam, rowsOf(rows));
    add(report, part);
    if (part.stopped) {
      report.stopped = { afterRow: place, cause: part.stopped.cause };
      return report;
    }
    place += rows.length;
    await onDealtWith?.(place);
  }
  report.stopped = reading.stopped;
  return report;
}

/** The first row goes alone: a store that takes no games is to be known before an hour of asking. */
async function* batchesOf(
  rows: AsyncIterable<ImportRow>,
  size: number,
  onRead: ((place: number) => void) | undefined,
): AsyncGenerator<ImportRow[]> {
  let batch: ImportRow[] = [];
  let full = 1;
  for await (const row of rows) {
    onRead?.(row.row);
    batch.push(row);
    if (batch.length < full) continue;
    yield batch;
    batch = [];
    full = size;
  }
  if (batch.length > 0) yield batch;
}

async function* rowsOf(rows: ImportRow[]): AsyncGenerator<ImportRow> {
  yield* rows;
}

const listedRefusals = 10_000;

function add(report: ImportReport, part: ImportReport): void {
  report.read += part.read;
  report.created += part.created;
  report.updated += part.updated;
  report.unchanged += part.unchanged;
  report.refusedCount += part.refusedCount;
  report.refused.push(...part.refused.slice(0, listedRefusals - report.refused.length));
}
