import { DatabaseSync } from 'node:sqlite';

export interface ProcessLock {
  release(): void;
}

/**
 * Takes a lock that ends with this process, however that ends: SQLite asks the operating system for it, so there is
 * nothing stale to clean up after a kill -9. Gives null when another process, or this one, already holds it.
 */
export function takeLock(file: string): ProcessLock | null {
  // Who only looks whether somebody holds the lock has it for a moment; that is waited for (ms).
  const database = new DatabaseSync(file, { timeout: 200 });
  try {
    database.exec('pragma journal_mode = memory; begin exclusive');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === 5) return null;
    throw error;
  }
}
