import { importGames, type ImportReport } from '@steam-clone/seed/import-games';
import { ImportFileError, openStoreNdjson } from '@steam-clone/seed/store-ndjson';
import type { SteamClient } from '@steam-clone/sdk';
import { CommandFailure, exitCodes } from '../exit-codes.ts';
import { explainFailure } from '../explain-failure.ts';
import type { Progress } from '../ui/progress.ts';
import { Interrupted } from './interruption.ts';

/** Imports a file of games and says how far it is. A file that cannot be opened is a `CommandFailure`. */
export async function importFile(
  steam: SteamClient,
  path: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<ImportReport> {
  const file = await openStoreNdjson(path).catch((error: unknown) => {
    throw error instanceof ImportFileError ? new CommandFailure(error.message, { cause: error }) : error;
  });
  progress.step(`Importing ${path}`);
  return importGames(steam, file.rows, {
    signal,
    onProgress: ({ read }) => progress.update(`${read.toLocaleString('en')} rows`, file.position() / file.size),
  });
}

/** The report for people; refusals beyond `shown` are only counted. */
export function describeReport(report: ImportReport, shown = 20): string {
  const count = (name: string, value: number) => `${name.padEnd(10)}${value.toLocaleString('en').padStart(9)}`;
  const lines = [
    count('read', report.read),
    count('created', report.created),
    count('updated', report.updated),
    count('unchanged', report.unchanged),
    count('refused', report.refusedCount),
  ];
  for (const { row, appId, reason } of report.refused.slice(0, shown)) {
    lines.push(`  row ${row}${appId === null ? '' : ` (app ${appId})`}: ${reason}`);
  }
  const more = report.refusedCount - shown;
  if (more > 0) lines.push(`  and ${more.toLocaleString('en')} more (--json lists up to 10,000)`);
  return lines.join('\n');
}

/** Throws when the import ended early, or when nothing of the file was of use. What was imported stays; the same command goes on from there. */
export function checkCompleted({ stopped, read, refusedCount }: ImportReport): void {
  if (!stopped) {
    if (read === 0 || refusedCount < read) return;
    throw new CommandFailure('All rows were refused', { remedy: 'docs/importing.md tells what a row holds.' });
  }
  const { afterRow, cause } = stopped;
  const where = `All rows up to ${afterRow.toLocaleString('en')} are dealt with`;
  if (cause instanceof Interrupted) {
    const remedy = 'Run the same command again to go on: what is there already is left alone.';
    throw new CommandFailure(`Interrupted. ${where}.`, { remedy, exitCode: exitCodes.interrupted });
  }
  const remedy =
    cause instanceof ImportFileError
      ? 'The rows before that are imported. Get the file anew and run the same command again.'
      : 'Run the same command again to go on.';
  const { exitCode } = explainFailure(cause);
  throw new CommandFailure(`${cause.message}. ${where}.`, { remedy, exitCode, cause });
}
