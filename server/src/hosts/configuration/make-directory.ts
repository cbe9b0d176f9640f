import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../../kernel/database/errors.ts';

/**
 * Makes a directory for this user only, and those above it, unless it is there. Not with Node's `recursive`: that never ends where the
 * system says ENOENT below a directory that exists, as in /proc.
 */
export function makeDirectory(directory: string): void {
  const parent = path.dirname(directory);
  if (!existsSync(parent)) makeDirectory(parent);
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || !statSync(directory).isDirectory()) throw error;
  }
}
