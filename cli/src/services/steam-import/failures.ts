import type { ImportReport } from '@steam-clone/seed/import-games';
import { SteamSourceError } from '@steam-clone/seed/steam';
import { CommandFailure, type ExitCode, exitCodes } from '../../exit-codes.ts';
import { explainFailure } from '../../explain-failure.ts';
import { Interrupted } from '../interruption.ts';

/** How far the list is dealt with, by this run and those before. */
export interface Extent {
  apps: number;
  done: number;
}

const codes: Record<SteamSourceError['fault'], ExitCode> = {
  unreachable: exitCodes.unreachable,
  throttled: exitCodes.refused,
  refused: exitCodes.refused,
  unusable: exitCodes.failure,
};

/** What ended a run that can be gone on with, for people; undefined for what is a fault of ours. */
export function failureOf(cause: unknown, extent?: Extent): CommandFailure | undefined {
  const where = extent ? ` ${format(extent.done)} of ${format(extent.apps)} apps are dealt with.` : '';
  if (cause instanceof Interrupted) {
    const remedy = extent && 'Run the same command again to go on.';
    return new CommandFailure(`Interrupted.${where}`, { ...(remedy && { remedy }), exitCode: exitCodes.interrupted });
  }
  if (!(cause instanceof SteamSourceError)) return undefined;
  const { message, remedy = 'Run the same command again to go on.', fault } = cause;
  return new CommandFailure(`${message}.${where}`, { remedy, exitCode: codes[fault], cause });
}

/** Throws when the run ended early, or when no app was of use. Without an extent there is nothing to go on with. */
export function checkEnd(
  { stopped, read, refusedCount }: Pick<ImportReport, 'stopped' | 'read' | 'refusedCount'>,
  extent?: Extent,
): void {
  if (stopped)
    throw failureOf(stopped.cause, extent) ?? (extent ? failureOfStore(stopped.cause, extent) : stopped.cause);
  if (read === 0 || refusedCount < read) return;
  throw new CommandFailure('All apps were refused', { remedy: 'The reasons are above; docs/importing.md tells more.' });
}

function failureOfStore(cause: Error, { apps, done }: Extent): CommandFailure {
  const { exitCode, remedy } = explainFailure(cause);
  return new CommandFailure(`${cause.message}. ${format(done)} of ${format(apps)} apps are dealt with.`, {
    remedy: `${remedy ? `${remedy} ` : ''}Run the same command again to go on.`,
    exitCode,
    cause,
  });
}

const format = (value: number) => value.toLocaleString('en');
