import { SteamConnectionError, SteamError } from '@steam-clone/sdk';
import { CommandFailure, type ExitCode, exitCodes } from './exit-codes.ts';

export interface ExplainedFailure {
  /** Stable name: a problem code of the store, or what kind of failure it is. */
  code: string;
  message: string;
  remedy?: string | undefined;
  exitCode: ExitCode;
  /** Finds the request in the server's log. */
  requestId?: string | undefined;
}

/** Turns whatever a command threw into something that a person or a script can work with. */
export function explainFailure(error: unknown): ExplainedFailure {
  if (error instanceof CommandFailure) {
    const { message, remedy, exitCode } = error;
    return { code: nameOf(exitCode), message, remedy, exitCode };
  }
  if (error instanceof SteamError) return explainRefusal(error);
  if (error instanceof SteamConnectionError) {
    const remedy =
      'Start a store with `steam-clone start`, or name another one with --url. `steam-clone doctor` finds out more.';
    return { code: error.reason, message: error.message, remedy, exitCode: exitCodes.unreachable };
  }
  if (isUsageError(error)) return { code: 'usage', message: error.message, exitCode: exitCodes.usage };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'failure', message, exitCode: exitCodes.failure };
}

function explainRefusal({ code, status, message, errors, requestId }: SteamError): ExplainedFailure {
  const faults = errors.map((fault) => `\n  ${fault.in}${fault.pointer} ${fault.message}`).join('');
  const remedy =
    code === 'not-signed-in' || code === 'token-expired' ? 'Sign in with `steam-clone login ACCOUNT`.' : undefined;
  const exitCode = status < 500 ? exitCodes.refused : exitCodes.failure;
  return { code, message: message + faults, remedy, exitCode, requestId };
}

function nameOf(exitCode: ExitCode): string {
  return Object.entries(exitCodes).find(([, code]) => code === exitCode)?.[0] ?? 'failure';
}

/** Errors of oclif itself carry `oclif`: unknown commands and flags, missing arguments. */
function isUsageError(error: unknown): error is Error {
  return error instanceof Error && 'oclif' in error;
}
