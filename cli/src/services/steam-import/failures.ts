import type { ImportReport } from '@steam-clone/seed/import-games';
import { SteamSourceError } from '@steam-clone/seed/steam';
import { CommandFailure, type ExitCode, exitCodes } from '../../exit-codes.ts';
import { explainFailure } from '../../explain-failure.ts';
import { Interrupted } from '../interruption.ts';

const codes: Record<SteamSourceError['fault'], ExitCode> = {
  unreachable: exitCodes.unreachable,
  throttled: exitCodes.refused,
  refused: exitCodes.refused,
  unusable: exitCodes.failure,
};

/** What ended a run that can be gone on with, for people; undefined for what is a fault of ours. */
export function failureOf(cause: unknown, extent?: { apps: number; done: number }): CommandFailure | undefined {
  const where = extent ? ` ${format(extent.done)} of ${format(extent.apps)} apps are dealt with.` : '';
  if (cause instanceof Interrupted) {
    const remedy = 'Run the same command again to go on.';
    return new CommandFailure(`Interrupted.${where}`, { remedy, exitCode: exitCodes.interrupted });
  }
  if (!(cause instanceof SteamSourceError)) return undefined;
  const { message, remedy = 'Run the same command again to go on.', fault } = cause;
  return new CommandFailure(`${message}.${where}`, { remedy, exitCode: codes[fault], cause });
}

/** Throws when the run ended early, or when no app was of use. */
export function checkEnd(
  { stopped, read, refusedCount }: Pick<ImportReport, 'stopped' | 'read' | 'refusedCount'>,
  extent: { apps: number; done: number },
): void {
  if (stopped) throw failureOf(stopped.cause, extent) ?? failureOfStore(stopped.cause, extent);
  if (read === 0 || refusedCount < read) return;
  throw new CommandFailure('All apps were refused', { remedy: 'The reasons are above; docs/importing.md tells more.' });
}

function failureOfStore(cause: Error, { apps, done }: { apps: number; done: number }): CommandFailure {
  const { exitCode, remedy } = explainFailure(cause);
  return new CommandFailure(`${cause.message}. ${format(done)} of ${format(apps)} apps are dealt with.`, {
    remedy: `${remedy ? `${remedy} ` : ''}Run the same command again to go on.`,
    exitCode,
    cause,
  });
}

const format = (value: number) => value.toLocaleString('en');
