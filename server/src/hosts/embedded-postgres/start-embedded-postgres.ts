import { realpathSync } from 'node:fs';
import path from 'node:path';
import { makeDirectory } from '../configuration/make-directory.ts';
import { takeLock } from '../configuration/process-lock.ts';
import { codeOf } from '../../kernel/database/errors.ts';
import { openCluster, superuser } from './cluster.ts';
import { freePort } from '../free-port.ts';
import { runPostmaster, stopOrphan } from './postmaster.ts';

export interface EmbeddedPostgresOptions {
  /** Everything is kept in `postgres` under it. */
  dataDirectory: string;
  /** Hears what takes time or goes wrong, in a line. */
  log?: (line: string) => void;
  /** PostgreSQL settings beside the built-in ones, such as `{ fsync: 'off' }` for tests. */
  settings?: Record<string, string>;
}

export interface EmbeddedPostgres {
  /** Connection URL; without a name that of the maintenance database `postgres`. */
  url(database?: string): string;
  /** Of the postmaster; another one after it had to be started again. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** For a store on one machine. Memory is only taken when it is used. */
const ownSettings = {
  max_connections: '200',
  shared_buffers: '512MB',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Failing statements are reported to whoever sent them.
  log_min_messages: 'log',
  log_checkpoints: 'off',
  // Compiling plans costs more than our short statements take.
  jit: 'off',
  // After a crash everything is written out before the log is replayed; one call does it sooner than one for each file.
  ...(process.platform === 'linux' && { recovery_init_sync_method: 'syncfs' }),
};

/**
 * Starts the PostgreSQL that comes with the npm packages, on a free port of the loopback address, and starts it again
 * should it die. What an earlier process has left running is stopped first. Throws with PostgreSQL's own words when it
 * does not start, or when another process runs it already.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log = () => {}, settings = {} } = options;
  makeDirectory(options.dataDirectory);
  const directory = path.join(realpathSync(options.dataDirectory), 'postgres');
  const lock = takeLock(path.join(options.dataDirectory, 'postgres.lock'));
  if (!lock) throw new Error(`Another process runs the PostgreSQL in ${directory}`);
  try {
    await stopOrphan(path.join(directory, 'cluster'), log);
    const cluster = await openCluster(directory, settings['fsync'] !== 'off', log);
    const port = Number(settings['port'] ?? (await freePort()));
    const postmaster = await runPostmaster(cluster, { ...ownSettings, ...settings, port: String(port) }, log);
    return {
      url: (database = 'postgres') => `postgres://${superuser}:${cluster.password}@127.0.0.1:${port}/${database}`,
      get pid() {
        return postmaster.pid;
      },
      async stop() {
        await postmaster.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw codeOf(error) === 'EACCES' ? notOurs(directory, error) : error;
  }
}

function notOurs(directory: string, error: unknown): Error {
  return new Error(
    `The database in ${directory} belongs to another user. Start as that user or as root, or choose another --data-dir.`,
    { cause: error },
  );
}
