import path from 'node:path';
import { type Configuration, variableOf } from '../configuration/configuration.ts';
import { checkConnectionBudget, type ConnectionDemand } from './connection-budget.ts';
import { codeOf } from '../../kernel/database/errors.ts';
import { passwordProblem } from '../embedded-postgres/cluster.ts';
import { startEmbeddedPostgres } from '../embedded-postgres/start-embedded-postgres.ts';
import { migrate, pendingMigrations, type MigrationTarget } from './migrate.ts';
import { migratePostgresQueues, queueConnections } from '../queues/bullmq-postgres.ts';
import type { AnyPlugin } from '../../kernel/plugin/manifest.ts';

/** The name of the queues' database. */
const queueDatabase = 'steam_clone_queue';
/** Connections of a plugin's pool, and the one that listens. */
const pluginConnections = 5 + 1;

/** Where everything is kept. */
export interface DatabaseUrls {
  /** By plugin id. */
  urls: Record<string, string>;
  queueUrl: string;
}

export interface Databases extends DatabaseUrls {
  /** Names of the migrations that were applied, with their plugins. */
  migrated: string[];
  /** Ends the embedded server; does nothing to any other. */
  stop(): Promise<void>;
}

export interface OpenOptions {
  migrates: boolean;
  onProgress: (step: string) => void;
  /** Ends it between two steps. */
  signal?: AbortSignal | undefined;
}

/**
 * Starts the embedded PostgreSQL or finds the configured one, checks that its connections suffice, and migrates. With
 * `migrates: false` only the embedded one, which belongs to this store alone, is changed: elsewhere pending migrations
 * are an error that names them.
 */
export async function openDatabases(
  configuration: Configuration,
  plugins: readonly AnyPlugin[],
  { migrates, onProgress, signal }: OpenOptions,
): Promise<Databases> {
  const { databaseUrl, dataDirectory, redisUrl } = configuration;
  for (const id of Object.keys(configuration.databaseUrls)) {
    if (!plugins.some((plugin) => plugin.id === id))
      onProgress(`${variableOf(id)} is not used: no plugin ${id} is enabled`);
  }
  const embedded = databaseUrl === null ? await startEmbeddedPostgres({ dataDirectory, log: onProgress }) : null;
  try {
    signal?.throwIfAborted();
    const { urls, queueUrl } = databaseUrlsOf(configuration, plugins, embedded?.url);
    const targets = plugins.flatMap(({ id, migrations = [] }) => {
      const url = urls[id];
      return url === undefined ? [] : [{ plugin: id, url, migrations }];
    });
    const usedQueue = redisUrl === null ? queueUrl : null;
    const migrated = migrates || embedded ? await migrateAll(targets, usedQueue, onProgress) : [];
    if (!migrates) await refusePending(targets);
    await checkConnectionBudget(demandOf(configuration, urls, usedQueue));
    return { urls, queueUrl, migrated, stop: async () => embedded?.stop() };
  } catch (error) {
    await embedded?.stop();
    const isWrongPassword = error instanceof Error && codeOf(error.cause) === '28P01';
    throw embedded && isWrongPassword ? passwordProblem(path.join(dataDirectory, 'postgres'), 'is not its own') : error;
  }
}

/** The URL of each plugin's database. `embedded` gives those of the embedded server. */
export function databaseUrlsOf(
  { databaseUrl, databaseUrls, queueDatabaseUrl }: Configuration,
  plugins: readonly AnyPlugin[],
  embedded?: (database: string) => string,
): DatabaseUrls {
  const at = embedded ?? ((database: string) => withDatabase(databaseUrl ?? '', database));
  const kept = plugins.filter(({ database }) => database !== null);
  return {
    urls: Object.fromEntries(kept.map(({ id, database }) => [id, databaseUrls[id] ?? at(database ?? '')])),
    queueUrl: queueDatabaseUrl ?? at(queueDatabase),
  };
}

async function refusePending(targets: MigrationTarget[]): Promise<void> {
  const pending = await Promise.all(
    targets.map(async (target) => (await pendingMigrations(target)).map((name) => `${target.plugin}: ${name}`)),
  );
  const names = pending.flat();
  if (names.length === 0) return;
  throw new Error(`These migrations have not been applied: ${names.join(', ')}. Run \`steam-clone migrate\` first.`);
}

/** Brings all databases up to date, side by side. */
async function migrateAll(
  targets: MigrationTarget[],
  queueUrl: string | null,
  onProgress: (step: string) => void,
): Promise<string[]> {
  const [, ...applied] = await Promise.all([
    queueUrl === null ? undefined : migratePostgresQueues(queueUrl),
    ...targets.map(async (target) => {
      const names = await migrate(target);
      if (names.length > 0) onProgress(`Migrated the database of ${target.plugin}`);
      return names.map((name) => `${target.plugin}: ${name}`);
    }),
  ]);
  return applied.flat();
}

function demandOf({ split }: Configuration, urls: Record<string, string>, queueUrl: string | null): ConnectionDemand[] {
  const demands = Object.entries(urls).map(([plugin, url]) => ({
    what: `${plugin}: its pool and one that listens`,
    url,
    connections: pluginConnections,
  }));
  if (queueUrl === null) return demands;
  const processes = split ? demands.length : 1;
  const what = `queues of ${processes === 1 ? 'the process' : `${processes} processes`}`;
  return [...demands, { what, url: queueUrl, connections: processes * queueConnections }];
}

function withDatabase(base: string, database: string): string {
  const url = new URL(base);
  url.pathname = `/${database}`;
  return url.href;
}
