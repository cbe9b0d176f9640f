/**
 * Run after every `npm install`: npm leaves optional packages of other platforms out of package-lock.json when the
 * registry that it asked lacks them, and `npm ci` then refuses the lock (`Missing: ... from lock file`).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, type Lockfile, missingDependencies } from './lockfile.ts';

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8')) as Lockfile;
const count = missingDependencies(lock).length;
writeFileSync(path, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
console.log(
  count === 0 ? 'package-lock.json is complete' : `Completed package-lock.json by ${count} optional packages`,
);
