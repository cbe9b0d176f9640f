import { importGames, type ImportReport } from '@steam-clone/seed/import-games';
import { type ImportFile, ImportFileError } from '@steam-clone/seed/import-row';
import { mappableFields } from '@steam-clone/seed/mapped-csv';
import { openImportFile, type ReadOptions } from '@steam-clone/seed/open-import-file';
import type { SteamClient } from '@steam-clone/sdk';
import { CommandFailure, exitCodes } from '../exit-codes.ts';
import { explainFailure } from '../explain-failure.ts';
import type { Progress } from '../ui/progress.ts';
import { dryRun, type DryRunReport } from './dry-run.ts';
import { Interrupted } from './interruption.ts';

/** Imports a file of games and says how far it is. A file that cannot be opened is a `CommandFailure`. */
export async function importFile(
  steam: SteamClient,
  path: string,
  options: ReadOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<ImportReport> {
  const file = await open(path, options);
  progress.step(`Importing ${path}`);
  return importGames(steam, file.rows, { signal, onProgress: tell(progress, file) });
}

/** Says what an import of a file would find, without a store. */
export async function judgeFile(
  path: string,
  options: ReadOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<DryRunReport> {
  const file = await open(path, options);
  progress.step(`Reading ${path} (${file.format})`);
  return dryRun(file.rows, { signal, onProgress: tell(progress, file) });
}

function open(path: string, options: ReadOptions) {
  return openImportFile(path, options).catch((error: unknown) => {
    throw error instanceof ImportFileError ? new CommandFailure(error.message, { cause: error }) : error;
  });
}

function tell(progress: Progress, file: ImportFile): (report: ImportReport) => void {
  return ({ read }) => progress.update(`${read.toLocaleString('en')} rows`, file.position() / file.size);
}

/** `title=name` of each `--map`, by field. A `CommandFailure` tells what is wrong with one. */
export function columnsOfFlags(flags: readonly string[]): ReadOptions['columns'] {
  if (flags.length === 0) return undefined;
  const columns: NonNullable<ReadOptions['columns']> = {};
  for (const flag of flags) {
    const at = flag.lastIndexOf('=');
    const [column, name] = [flag.slice(0, Math.max(at, 0)), flag.slice(at + 1)];
    const field = mappableFields.find((known) => known === name);
    if (!column || !field) {
      const remedy = `Give --map column=field, with one of the fields ${mappableFields.join(', ')}.`;
      throw new CommandFailure(`--map ${flag} does not map a column to a field`, { remedy, exitCode: exitCodes.usage });
    }
    columns[field] = column;
  }
  return columns;
}

/** The report for people; refusals beyond the first 20 are only counted. */
export function describeReport(report: ImportReport): string {
  const lines = [
    count('read', report.read),
    count('created', report.created),
    count('updated', report.updated),
    count('unchanged', report.unchanged),
    count('refused', report.refusedCount),
  ];
  return [...lines, ...describeRefusals(report)].join('\n');
}

/** The report of a dry run for people, with the refusals by reason first. */
export function describeDryRun(report: DryRunReport): string {
  const lines = [count('read', report.read), count('usable', report.usable), count('refused', report.refusedCount)];
  for (const [reason, times] of Object.entries(report.reasons)) {
    lines.push(`  ${times.toLocaleString('en').padStart(17)}  ${reason}`);
  }
  return [...lines, ...describeRefusals(report)].join('\n');
}

const count = (name: string, value: number) => `${name.padEnd(10)}${value.toLocaleString('en').padStart(9)}`;

function describeRefusals(report: Pick<ImportReport, 'refused' | 'refusedCount'>, shown = 20): string[] {
  const lines: string[] = [];
  for (const { row, appId, reason } of report.refused.slice(0, shown)) {
    lines.push(`  row ${row}${appId === null ? '' : ` (app ${appId})`}: ${reason}`);
  }
  const more = report.refusedCount - shown;
  if (more > 0) lines.push(`  and ${more.toLocaleString('en')} more (--json lists up to 10,000)`);
  return lines;
}

/** Throws when the import ended early, or when nothing of the file was of use. What was imported stays; the same command goes on from there. */
export function checkCompleted(report: ImportReport): void {
  checkUsable(report);
  if (!report.stopped) return;
  const { afterRow, cause } = report.stopped;
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

/** Throws when the file could not be read to its end, or when nothing of it would be of use. */
export function checkJudged(report: DryRunReport): void {
  checkUsable(report);
  if (!report.stopped) return;
  const { cause } = report.stopped;
  if (cause instanceof Interrupted) throw new CommandFailure('Interrupted.', { exitCode: exitCodes.interrupted });
  throw new CommandFailure(`${cause.message}.`, { remedy: 'Get the file anew.', cause });
}

function checkUsable({ stopped, read, refusedCount }: Pick<ImportReport, 'stopped' | 'read' | 'refusedCount'>): void {
  if (stopped || read === 0 || refusedCount < read) return;
  throw new CommandFailure('All rows were refused', { remedy: 'docs/importing.md tells what a row holds.' });
}
