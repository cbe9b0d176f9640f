import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Migration } from '../../kernel/plugin/manifest.ts';
import { connectTo } from './connect.ts';
import { codeOf } from '../../kernel/database/errors.ts';
import { kernelMigrations } from '../../kernel/database/kernel-tables.ts';

export interface MigrationTarget {
  plugin: string;
  url: string;
  /** The plugin's own; the kernel's come before them. */
  migrations: Migration[];
}

/** A statement that waits this long for a table's lock gives up, because all requests to the table queue behind it. */
const lockTimeout = '1s';
/** Milliseconds in which a migration tries again to get its locks. */
const patience = 60_000;
/** Any constant does: advisory locks belong to one database. */
const advisoryLock = 7_620_620;

/**
 * Brings a plugin's database up to date and gives the names of the migrations that it ran. Makes the database when it
 * is missing. Two starters at once are safe. Throws with the names of the migration and the plugin when one fails
 * (it leaves nothing behind) or differs from what was applied under its name.
 */
export async function migrate(target: MigrationTarget): Promise<string[]> {
  const client = await connectTo(target.url, { plugin: target.plugin, createDatabase: true });
  try {
    if ((await pending(client, target)).length === 0) return [];
    await checkServer(client);
    await client.query('select pg_advisory_lock($1)', [advisoryLock]);
    await client.query(
      `create table if not exists kernel_migration (
         name text primary key,
         checksum text not null,
         applied_at timestamptz not null default now()
       )`,
    );
    const applied: string[] = [];
    for (const migration of await pending(client, target)) {
      await apply(client, target.plugin, migration);
      applied.push(migration.name);
    }
    return applied;
  } finally {
    await client.end();
  }
}

/** Names of the migrations that a plugin's database lacks; for a boot that must not migrate. Changes nothing. */
export async function pendingMigrations(target: MigrationTarget): Promise<string[]> {
  const client = await connectTo(target.url, { plugin: target.plugin });
  try {
    return (await pending(client, target)).map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function pending(client: pg.Client, { plugin, migrations }: MigrationTarget): Promise<Migration[]> {
  const applied = await appliedMigrations(client);
  const own = migrations.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const names = new Set<string>();
  return [...kernelMigrations, ...own].filter((migration) => {
    const { name } = migration;
    if (names.has(name)) throw new Error(`${plugin} has two migrations with the name ${name}`);
    names.add(name);
    const checksum = applied.get(name);
    if (checksum !== undefined && checksum !== checksumOf(migration)) {
      throw new Error(
        `The migration ${name} of ${plugin} was changed after it had been applied. ` +
          `Put its statements back as they were and write a new migration for the change.`,
      );
    }
    return checksum === undefined;
  });
}

async function appliedMigrations(client: pg.Client): Promise<Map<string, string>> {
  try {
    const { rows } = await client.query<[string, string]>({
      text: 'select name, checksum from kernel_migration',
      rowMode: 'array',
    });
    return new Map(rows);
  } catch (error) {
    if (codeOf(error) === '42P01') return new Map();
    throw error;
  }
}

async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<Record<'version' | 'encoding', string>>(
    `select current_setting('server_version') as version, current_setting('server_encoding') as encoding`,
  );
  const [{ version = '', encoding = '' } = {}] = rows;
  if (Number.parseInt(version) < 15) throw new Error(`PostgreSQL ${version} is too old: 15 or later is needed.`);
  if (encoding !== 'UTF8')
    throw new Error(`The database ${client.database} is encoded in ${encoding}: UTF8 is needed.`);
}

async function apply(client: pg.Client, plugin: string, migration: Migration): Promise<void> {
  const giveUpAt = performance.now() + patience;
  for (;;) {
    try {
      await client.query('begin');
      await client.query(`set local lock_timeout = '${lockTimeout}'`);
      for (const statement of migration.up) await client.query(statement);
      await client.query('insert into kernel_migration (name, checksum) values ($1, $2)', [
        migration.name,
        checksumOf(migration),
      ]);
      await client.query('commit');
      return;
    } catch (error) {
      await client.query('rollback').catch(() => {});
      if (codeOf(error) !== '55P03' || performance.now() > giveUpAt) throw failure(plugin, migration.name, error);
      await sleep(500 + Math.random() * 500);
    }
  }
}

function failure(plugin: string, name: string, error: unknown): Error {
  const said = error instanceof Error ? error.message : String(error);
  return new Error(`The migration ${name} of ${plugin} failed and left nothing behind: ${said}`, { cause: error });
}

/** White space does not count, so that formatting a file is no change. */
function checksumOf({ up }: Migration): string {
  return createHash('sha256')
    .update(JSON.stringify(up.map((statement) => statement.replace(/\s+/g, ' ').trim())))
    .digest('hex');
}
