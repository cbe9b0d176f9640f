import path from 'node:path';
import type { Configuration } from '../kernel/configuration/configuration.ts';
import { checkConnectionBudget, type ConnectionDemand } from '../kernel/database/connection-budget.ts';
import { startEmbeddedPostgres } from '../kernel/database/embedded/start-embedded-postgres.ts';
import { migrate, pendingMigrations } from '../kernel/database/migrate.ts';
import { migratePostgresQueues, queueConnections } from '../kernel/jobs/bullmq-postgres.ts';
import type { AnyPlugin } from '../kernel/plugin/manifest.ts';

/** The name of the queues' database. */
const queueDatabase = 'steam_clone_queue';
/** Connections of a plugin's pool, and the one that listens. */
const pluginConnections = 5 + 1;

/** Where the plugins' databases are, ready to be used. */
export interface Databases {
  /** By plugin id. */
  urls: Record<string, string>;
  queueUrl: string;
  /** Ends the embedded server; does nothing to any other. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL or finds the configured one, checks that its connections suffice, and migrates. In
 * production nothing is migrated: pending migrations are an error that names them.
 */
export async function openDatabases(
  configuration: Configuration,
  plugins: readonly AnyPlugin[],
  onProgress: (step: string) => void,
): Promise<Databases> {
  const embedded = configuration.databaseUrl === null ? await startEmbedded(configuration) : null;
  try {
    const at = (database: string) => embedded?.url(database) ?? withDatabase(configuration.databaseUrl ?? '', database);
    const urls: Record<string, string> = {};
    for (const { id, database } of plugins) {
      if (database !== null) urls[id] = configuration.databaseUrls[id] ?? at(database);
    }
    const queueUrl = configuration.queueDatabaseUrl ?? at(queueDatabase);
    const usesQueue = configuration.redisUrl === null;
    await prepare(configuration, plugins, urls, usesQueue ? queueUrl : null, onProgress);
    await checkConnectionBudget(demandOf(configuration, urls, usesQueue ? queueUrl : null));
    return { urls, queueUrl, stop: async () => embedded?.stop() };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

function startEmbedded({ dataDirectory }: Configuration) {
  return startEmbeddedPostgres({ dataDirectory: path.join(dataDirectory, 'postgres') });
}

async function prepare(
  { production }: Configuration,
  plugins: readonly AnyPlugin[],
  urls: Record<string, string>,
  queueUrl: string | null,
  onProgress: (step: string) => void,
): Promise<void> {
  const targets = plugins.flatMap(({ id, migrations = [] }) => {
    const url = urls[id];
    return url === undefined ? [] : [{ plugin: id, url, migrations }];
  });
  if (production) {
    const pending = await Promise.all(targets.map(async (target) => (await pendingMigrations(target)).map((name) => `${target.plugin}: ${name}`)));
    if (pending.flat().length === 0) return;
    throw new Error(`These migrations have not been applied: ${pending.flat().join(', ')}. Run \`steam-clone migrate\` first.`);
  }
  await migrateAll(targets, queueUrl, onProgress);
}

/** Brings all databases up to date, side by side. */
export async function migrateAll(
  targets: Parameters<typeof migrate>[0][],
  queueUrl: string | null,
  onProgress: (step: string) => void,
): Promise<string[]> {
  const applied = await Promise.all([
    ...targets.map(async (target) => {
      const names = await migrate(target);
      if (names.length > 0) onProgress(`Migrated the database of ${target.plugin}`);
      return names;
    }),
    ...(queueUrl === null ? [] : [migrateQueues(queueUrl)]),
  ]);
  return applied.flat();
}

async function migrateQueues(url: string): Promise<string[]> {
  await migratePostgresQueues(url);
  return [];
}

function demandOf({ split }: Configuration, urls: Record<string, string>, queueUrl: string | null): ConnectionDemand[] {
  const demands = Object.entries(urls).map(([plugin, url]) => ({
    what: `${plugin}: its pool and one that listens`,
    url,
    connections: pluginConnections,
  }));
  if (queueUrl === null) return demands;
  const processes = split ? demands.length : 1;
  return [...demands, { what: `queues of ${processes} process(es)`, url: queueUrl, connections: processes * queueConnections }];
}

function withDatabase(base: string, database: string): string {
  const url = new URL(base);
  url.pathname = `/${database}`;
  return url.href;
}
