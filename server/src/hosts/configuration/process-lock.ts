import { DatabaseSync } from 'node:sqlite';

/** SQLITE_BUSY */
const busy = 5;

/** A lock that nobody remembers would be given back by the garbage collector. */
const held = new Set<DatabaseSync>();

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
  const release = () => {
    held.delete(database);
    if (database.isOpen) database.close();
  };
  try {
    database.exec('pragma journal_mode = memory; begin exclusive');
    held.add(database);
    return { release };
  } catch (error) {
    release();
    if (typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === busy) return null;
    throw error;
  }
}
