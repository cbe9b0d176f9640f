import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDirectory } from '../configuration/make-directory.ts';
import { findBinaries } from './binaries.ts';
import { canReach, findServerUser, type ServerUser } from './server-user.ts';

export const superuser = 'steam_clone';

/** A PostgreSQL cluster on disk and what it takes to run its binaries on it. */
export interface Cluster {
  /** Holds `cluster` (PostgreSQL's own), `password` and `log`. */
  readonly directory: string;
  readonly password: string;
  /** Whether it was made just now. */
  readonly isNew: boolean;
  /** Starts one of PostgreSQL's programs on the cluster; its output goes to `output`. */
  spawn(program: 'initdb' | 'postgres', flags: string[], output: 'pipe' | number): ReturnType<typeof spawn>;
}

/** Opens the cluster under `directory` and makes it when there is none. An unfinished one is thrown away. */
export async function openCluster(directory: string, sync: boolean, log: (line: string) => void): Promise<Cluster> {
  makeDirectory(directory);
  const user = findServerUser(directory);
  if (user) chownSync(directory, user.uid, user.gid);
  const binaries = findBinaries(user, path.dirname(directory));
  const passwordFile = passwordFileOf(directory);
  const isNew = !existsSync(path.join(directory, 'cluster'));
  if (isNew) {
    writeFileSync(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
    if (user) chownSync(passwordFile, user.uid, user.gid);
  }
  const cluster: Cluster = {
    directory,
    password: readPassword(directory),
    isNew,
    spawn: (program, flags, output) => spawnOn(directory, user, path.join(binaries, 'bin', program), flags, output),
  };
  if (isNew) {
    log('PostgreSQL is set up for the first time');
    rmSync(path.join(directory, 'cluster.new'), { recursive: true, force: true });
    await initialise(cluster, sync);
    renameSync(path.join(directory, 'cluster.new'), path.join(directory, 'cluster'));
  }
  return cluster;
}

function passwordFileOf(directory: string): string {
  return path.join(directory, 'password');
}

/** The password of the cluster under `directory`. Throws an Error that names the file when it is missing or damaged. */
export function readPassword(directory: string): string {
  const file = passwordFileOf(directory);
  const password = existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
  if (password === null) throw passwordProblem(directory, 'is missing');
  if (!/^[\w-]{32}$/.test(password)) throw passwordProblem(directory, 'is damaged');
  return password;
}

/** Says what is wrong with the file that holds the password, and what to do. */
export function passwordProblem(directory: string, wrong: string): Error {
  return new Error(
    `The password of the embedded PostgreSQL in ${passwordFileOf(directory)} ${wrong}. ` +
      'Put the file back from a backup, or start with another --data-dir.',
  );
}

/** In the flags `{directory}` stands for the cluster's directory as the server's user can reach it. */
function spawnOn(
  directory: string,
  user: ServerUser | null,
  program: string,
  flags: string[],
  output: 'pipe' | number,
): ReturnType<typeof spawn> {
  // Root's own directories are closed to the server's user. Linux lets a process pass through a descriptor that was
  // opened for it, whatever lies above; so everything stays in the data directory.
  const opened = user && !canReach(user, path.join(directory, 'cluster')) ? openSync(directory, 'r') : null;
  const reached = opened === null ? directory : '/proc/self/fd/3';
  try {
    return spawn(
      program,
      flags.map((flag) => flag.replace('{directory}', reached)),
      {
        ...user,
        cwd: '/',
        env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
        stdio: ['ignore', output, output, opened ?? 'ignore'],
        // A session of its own: Ctrl-C at the terminal must reach the server before its database.
        detached: true,
      },
    );
  } finally {
    if (opened !== null) closeSync(opened);
  }
}

async function initialise(cluster: Cluster, sync: boolean): Promise<void> {
  const initdb = cluster.spawn(
    'initdb',
    [
      '--pgdata={directory}/cluster.new',
      `--username=${superuser}`,
      '--pwfile={directory}/password',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      // Stretching a password is for those that people think up; this one is random, and each connection pays for it.
      '--set=scram_iterations=1',
      '--no-instructions',
      ...(sync ? [] : ['--no-sync']),
    ],
    'pipe',
  );
  let said = '';
  for (const stream of [initdb.stdout, initdb.stderr]) stream?.on('data', (chunk: Buffer) => (said += String(chunk)));
  const code = await new Promise<number | null>((resolve, reject) => {
    initdb.once('error', (error) => reject(spawnProblem(error))).once('close', resolve);
  });
  if (code !== 0) throw new Error(`PostgreSQL's initdb failed: ${said.trim().split('\n').slice(-5).join('\n')}`);
}

/** Puts into words why a program of PostgreSQL could not even be started. */
export function spawnProblem(error: Error): Error {
  const foreign = 'code' in error && error.code === 'ENOENT';
  const reason = foreign ? 'it needs a system with glibc' : error.message;
  return new Error(`The embedded PostgreSQL can not run here: ${reason}. Set DATABASE_URL instead.`, { cause: error });
}
