import { type GameImport, type ImportReport as CallReport, SteamError } from '@steam-clone/sdk';
import { ImportFileError, type ImportRow } from './importers/import-row.ts';

export interface ImportRefusal {
  /** Line in the file, from 1; of a JSON file the ordinal of the entry. */
  row: number;
  /** Null when the row has no usable one. */
  appId: number | null;
  reason: string;
}

export interface ImportReport {
  /** Rows that were read: created + updated + unchanged + refusedCount once the import has come to its end. */
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  refusedCount: number;
  /** The first 10,000 of them by row. */
  refused: ImportRefusal[];
  /** Why the import ended early; every row up to and including `afterRow` has been dealt with. */
  stopped: { afterRow: number; cause: Error } | null;
}

export interface ImportOptions {
  /** Ends the import after the calls in flight. */
  signal?: AbortSignal;
  /** Called after each call with the report so far. */
  onProgress?: (report: ImportReport) => void;
  /** Called for each refusal, also beyond those that the report lists. */
  onRefused?: (refusal: ImportRefusal) => void;
}

/** What takes the games: the client of a store. */
export interface GamesTaker {
  catalog: {
    importGames(
      request: { body: { games: GameImport[] } },
      options: { deadline: number; idempotencyKey: string },
    ): PromiseLike<CallReport>;
  };
}

interface Batch {
  /** The last row that was read before the batch began. */
  afterRow: number;
  rows: { row: number; game: GameImport }[];
  bytes: number;
}

const gamesInCall = 1_000;
/** Of the source; the request grows to about three times as much, and the store takes 16 MB. */
const bytesInCall = 4_000_000;
const callsInFlight = 2;
const listedRefusals = 10_000;

/**
 * Sends rows to the store, 1,000 a call. It never throws for what the store, the file or the caller's signal does:
 * `stopped` tells that. Importing the same rows again changes nothing, so a stopped import is simply run again.
 */
export async function importGames(
  steam: GamesTaker,
  rows: AsyncIterable<ImportRow>,
  { signal, onProgress, onRefused }: ImportOptions = {},
): Promise<ImportReport> {
  const report: ImportReport = {
    read: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    refusedCount: 0,
    refused: [],
    stopped: null,
  };
  const inFlight = new Set<Promise<void>>();
  let lastRow = 0;
  let batch: Batch = { afterRow: 0, rows: [], bytes: 0 };

  const stop = (afterRow: number, cause: unknown) => {
    if (report.stopped && report.stopped.afterRow <= afterRow) return;
    report.stopped = { afterRow, cause: cause instanceof Error ? cause : new Error(String(cause)) };
  };
  const refuse = (refusal: ImportRefusal) => {
    report.refusedCount += 1;
    onRefused?.(refusal);
    if (report.refused.length < listedRefusals) report.refused.push(refusal);
  };

  const send = async ({ afterRow, rows: sent }: Pick<Batch, 'afterRow' | 'rows'>) => {
    try {
      const body = { games: sent.map(({ game }) => game) };
      // Importing a row twice is harmless, so the call may be repeated; the key tells the client so.
      const counts = await steam.catalog.importGames(
        { body },
        { deadline: 120_000, idempotencyKey: crypto.randomUUID() },
      );
      add(counts, sent);
    } catch (error) {
      const [only, ...more] = sent;
      if (!isRowsFault(error) || !only) stop(afterRow, error);
      else if (more.length > 0) await sendHalves(afterRow, sent);
      else refuse({ row: only.row, appId: appIdOf(only), reason: error.message });
    }
  };
  /** One row can spoil a whole call, for example by a key `__proto__`: it is found, and the others are imported. */
  const sendHalves = async (afterRow: number, rows: Batch['rows']) => {
    const middle = rows.length >> 1;
    const [first, second] = [rows.slice(0, middle), rows.slice(middle)];
    await send({ afterRow, rows: first });
    if (!report.stopped) await send({ afterRow: first.at(-1)?.row ?? afterRow, rows: second });
  };
  const add = (counts: CallReport, sent: Batch['rows']) => {
    report.created += counts.created;
    report.updated += counts.updated;
    report.unchanged += counts.unchanged;
    for (const { index, appId, reason } of counts.refused) {
      const row = sent[index]?.row ?? 0;
      const before = sent.find(({ game }) => game.appId === appId)?.row;
      const isRepeated = reason.code === 'repeated-app-id';
      refuse({ row, appId, reason: isRepeated ? `row ${before} has the same appid` : reason.message });
    }
    onProgress?.(report);
  };
  const flush = async () => {
    if (batch.rows.length === 0) return;
    const call = send(batch);
    inFlight.add(call);
    call.finally(() => inFlight.delete(call));
    batch = { afterRow: lastRow, rows: [], bytes: 0 };
    if (inFlight.size >= callsInFlight) await Promise.race(inFlight);
  };

  try {
    for await (const row of untilAborted(rows, signal)) {
      if (report.stopped) break;
      report.read += 1;
      lastRow = row.row;
      if ('refusal' in row) {
        refuse({ row: row.row, appId: row.appId, reason: row.refusal });
        continue;
      }
      batch.rows.push({ row: row.row, game: row.game });
      batch.bytes += row.bytes;
      if (batch.rows.length === gamesInCall || batch.bytes >= bytesInCall) await flush();
    }
    if (!report.stopped) await flush();
  } catch (error) {
    if (signal?.aborted) {
      stop(batch.afterRow, error);
    } else {
      if (!(error instanceof ImportFileError)) throw error;
      await flush();
      stop(lastRow, error);
    }
  }
  await Promise.all(inFlight);
  report.refused.sort((a, b) => a.row - b.row);
  return report;
}

/** Rows until the signal aborts; then its reason is thrown at once, however long the next row takes. */
async function* untilAborted<Row>(rows: AsyncIterable<Row>, signal: AbortSignal | undefined): AsyncGenerator<Row> {
  const iterator = rows[Symbol.asyncIterator]();
  try {
    for (;;) {
      signal?.throwIfAborted();
      const next = await nextUntilAborted(iterator, signal);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    // An iterator that is in the middle of a step could not be ended before the step is.
    if (!signal?.aborted) await iterator.return?.();
  }
}

function nextUntilAborted<Row>(
  iterator: AsyncIterator<Row>,
  signal: AbortSignal | undefined,
): Promise<IteratorResult<Row>> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    const forget = () => signal?.removeEventListener('abort', abort);
    iterator.next().then(resolve, reject).finally(forget);
  });
}

/** Whether the store, or the client, can not read what the rows hold: then it is of no use to send them again. */
function isRowsFault(error: unknown): error is Error {
  if (error instanceof TypeError && error.cause instanceof RangeError) return true;
  return error instanceof SteamError && [400, 413, 422].includes(error.status);
}

function appIdOf({ game }: Batch['rows'][number]): number | null {
  return Number.isInteger(game.appId) ? game.appId : null;
}
