import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import { type Configuration, loadConfiguration } from './configuration/configuration.ts';
import { findRunning, type RunningInstallation } from './configuration/data-directory.ts';
import { connectTo } from './databases/connect.ts';
import { findBinaries } from './embedded-postgres/binaries.ts';
import { readPassword } from './embedded-postgres/cluster.ts';

/** What was found out about one thing that a start needs. */
export interface Finding {
  subject: string;
  state: 'fine' | 'failed';
  /** For a person: what is so, or what is wrong and what to do. */
  message: string;
}

export interface Diagnosis {
  /** Null when it is not valid; a finding says why. */
  configuration: Configuration | null;
  /** The store that runs on the data directory now. */
  running: RunningInstallation | null;
  findings: Finding[];
}

/** Tries what a start would do with its settings, without starting or changing anything. */
export async function diagnose(flags: { dataDirectory?: string; port?: number }): Promise<Diagnosis> {
  const findings: Finding[] = [];
  const examine = async <Result>(
    subject: string,
    work: () => Promise<{ message: string; result: Result }>,
  ): Promise<Result | null> => {
    try {
      const { message, result } = await work();
      findings.push({ subject, state: 'fine', message });
      return result;
    } catch (error) {
      findings.push({ subject, state: 'failed', message: error instanceof Error ? error.message : String(error) });
      return null;
    }
  };

  const configuration = await examine('configuration', async () => {
    const result = await loadConfiguration({ environment: process.env, flags });
    return { message: 'Environment and configuration file are valid', result };
  });
  if (!configuration) return { configuration, running: null, findings };

  for (const { subject, plugin, url } of databasesOf(configuration)) {
    await examine(subject, async () => ({ message: await serverOf(url, plugin), result: null }));
  }
  if (configuration.databaseUrl === null) {
    await examine('embedded PostgreSQL', async () => ({ message: await embeddedVersion(configuration), result: null }));
  }
  const { redisUrl } = configuration;
  if (redisUrl !== null) await examine('Redis', async () => ({ message: await ping(redisUrl), result: null }));
  return { configuration, running: findRunning(configuration.dataDirectory), findings };
}

interface NamedDatabase {
  subject: string;
  /** As messages name it. */
  plugin: string;
  url: string;
}

function databasesOf({ databaseUrl, databaseUrls, queueDatabaseUrl }: Configuration): NamedDatabase[] {
  const databases: NamedDatabase[] = Object.entries(databaseUrls).map(([plugin, url]) => ({
    subject: `database of ${plugin}`,
    plugin,
    url,
  }));
  if (databaseUrl !== null)
    databases.unshift({ subject: 'PostgreSQL', plugin: 'users', url: maintenanceDatabase(databaseUrl) });
  if (queueDatabaseUrl !== null)
    databases.push({ subject: 'database of the queues', plugin: 'queues', url: queueDatabaseUrl });
  return databases;
}

/** The plugins' own are made at the first start. */
function maintenanceDatabase(url: string): string {
  const address = new URL(url);
  address.pathname = '/postgres';
  return address.href;
}

async function serverOf(url: string, plugin: string): Promise<string> {
  const client = await connectTo(url, { plugin });
  try {
    const { rows } = await client.query<{ server_version: string; server_version_num: string }>(
      `select current_setting('server_version') as server_version, current_setting('server_version_num') as server_version_num`,
    );
    const { server_version: version = '', server_version_num: number = '0' } = rows[0] ?? {};
    if (Number(number) < 150_000) throw new Error(`PostgreSQL ${version} is too old; it must be 15 or later.`);
    return `PostgreSQL ${version} answers`;
  } finally {
    await client.end();
  }
}

async function embeddedVersion({ dataDirectory }: Configuration): Promise<string> {
  const directory = path.join(dataDirectory, 'postgres');
  if (existsSync(path.join(directory, 'cluster'))) readPassword(directory);
  const native = findBinaries(null, directory);
  const run = promisify(execFile)(path.join(native, 'bin', 'postgres'), ['--version']);
  const { stdout } = await run.catch((error: { stderr?: string; message: string }) => {
    throw new Error(
      `The PostgreSQL of the npm packages does not run here: ${(error.stderr || error.message).trim()}. ` +
        'Run `npm ci --include=optional` again, install what it lacks, or set DATABASE_URL.',
    );
  });
  return `${stdout.trim()} runs here`;
}

async function ping(url: string): Promise<string> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 3_000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let cause = '';
  redis.on('error', (error: Error) => (cause = error.message));
  try {
    await redis.connect();
    await redis.ping();
    return 'Redis answers';
  } catch (error) {
    const said = cause || (error instanceof Error ? error.message : String(error));
    throw new Error(`Redis does not answer: ${said}. Start it, correct REDIS_URL, or leave it unset.`, {
      cause: error,
    });
  } finally {
    redis.disconnect();
  }
}
