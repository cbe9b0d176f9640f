import { DatabaseSync } from 'node:sqlite';

export interface ProcessLock {
  release(): void;
}

/**
 * Takes a lock that ends with this process, however that ends: SQLite asks the operating system for it, so there is
 * nothing stale to clean up after a kill -9. Gives null when another process, or this one, already holds it.
 */
export function takeLock(file: string): ProcessLock | null {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('pragma journal_mode = memory; begin exclusive');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === 5) return null;
    throw error;
  }
}
