import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDirectory } from './make-directory.ts';
import { takeLock } from './process-lock.ts';

/** What a running installation says of itself to others on its machine. */
export interface RunningInstallation {
  pid: number;
  /** Where it can be reached, by name, such as `api`. */
  addresses: Record<string, string>;
  /** PostgreSQL URLs by plugin id. */
  databases: Record<string, string>;
}

/** A data directory that belongs to this process until `release` or its end. */
export interface DataDirectory {
  readonly path: string;
  /** Tells a second start, and the command line tool, where this one is. */
  announce(running: Omit<RunningInstallation, 'pid'>): void;
  release(): void;
}

/**
 * Makes the data directory, for this user only, and takes it for this process. A start after a kill -9 just takes it.
 * Throws an Error that says where the other process is when one has it, or why it can not be used.
 */
export function openDataDirectory(directory: string): DataDirectory {
  const statement = path.join(directory, 'running.json');
  const lock = usable(directory, () => {
    makeDirectory(directory);
    return takeLock(path.join(directory, 'lock'));
  });
  if (!lock) {
    const other = readStatement(statement);
    const where = Object.values(other?.addresses ?? {}).join(', ');
    throw new Error(
      `steam-clone already runs on ${directory}` +
        (other ? ` (process ${other.pid}${where && `, ${where}`}).` : ', it is just starting.') +
        ` Stop it, or start another with --data-dir and --port.`,
    );
  }
  const announce = (running: Omit<RunningInstallation, 'pid'>) =>
    usable(directory, () =>
      writeFileSync(statement, JSON.stringify({ pid: process.pid, ...running } satisfies RunningInstallation), {
        mode: 0o600,
      }),
    );
  announce({ addresses: {}, databases: {} });
  return {
    path: directory,
    announce,
    release() {
      rmSync(statement, { force: true });
      lock.release();
    },
  };
}

/** The installation that runs on a data directory on this machine; null when there is none. */
export function findRunning(directory: string): RunningInstallation | null {
  const running = readStatement(path.join(directory, 'running.json'));
  if (!running) return null;
  const lock = takeLock(path.join(directory, 'lock'));
  lock?.release();
  return lock ? null : running;
}

function readStatement(file: string): RunningInstallation | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RunningInstallation;
  } catch {
    return null;
  }
}

function usable<Result>(directory: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The data directory ${directory} can not be used: ${said}. Choose another with --data-dir or STEAM_CLONE_DATA_DIR.`,
      { cause: error },
    );
  }
}
