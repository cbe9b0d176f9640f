import { createHash, randomBytes } from 'node:crypto';
import { afterAll } from '@jest/globals';
import pg from 'pg';
import { kernelMigrations } from '../../server/src/kernel/database/kernel-tables.ts';
import { migrate } from '../../server/src/hosts/databases/migrate.ts';
import type { Migration } from '../../server/src/kernel/plugin/manifest.ts';

const templateLock = 7_620_621;

/** Jest keeps one instance of this module a test file. */
const made: string[] = [];
const releases: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const release of releases) await release();
  for (const name of made) await dropDatabase(name);
});

/**
 * Makes a database with the kernel's tables and those of `migrations`, and gives its URL. It is copied from a template
 * that is made once a run and plugin, and dropped after the test file.
 */
export async function freshDatabase(plugin: string, migrations: Migration[] = []): Promise<string> {
  const server = new pg.Client(testDatabaseUrl());
  await server.connect();
  const name = `test_${plugin}_${randomBytes(6).toString('hex')}`;
  try {
    const template = await ensureTemplate(server, plugin, migrations);
    await server.query(`create database "${name}" template "${template}" strategy file_copy`);
  } finally {
    await server.end();
  }
  made.push(name);
  return testDatabaseUrl(name);
}

/** Lets go of a database before it is dropped after the test file; hooks of its own would come too late. */
export function beforeDrop(release: () => Promise<void>): void {
  releases.push(release);
}

/** The run's PostgreSQL. */
export function testDatabaseUrl(database = 'postgres'): string {
  const base = process.env['TEST_DATABASE_URL'];
  if (!base) throw new Error('TEST_DATABASE_URL is set by test/harness/global-setup.ts; run the tests by npm test');
  const url = new URL(base);
  url.pathname = `/${database}`;
  return url.href;
}

export async function dropDatabase(name: string): Promise<void> {
  const server = new pg.Client(testDatabaseUrl());
  await server.connect();
  await server.query(`drop database if exists "${name}" with (force)`);
  await server.end();
}

async function ensureTemplate(server: pg.Client, plugin: string, migrations: Migration[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([kernelMigrations, migrations]));
  const name = `template_${plugin}_${hash.digest('hex').slice(0, 12)}`;
  // Test files run in several processes; the first one makes the template.
  await server.query('select pg_advisory_lock($1)', [templateLock]);
  try {
    const { rowCount } = await server.query('select from pg_database where datname = $1 and datistemplate', [name]);
    if (rowCount === 0) {
      await server.query(`drop database if exists "${name}" with (force)`);
      await migrate({ plugin, url: testDatabaseUrl(name), migrations });
      await server.query(`alter database "${name}" is_template true`);
    }
  } finally {
    await server.query('select pg_advisory_unlock($1)', [templateLock]);
  }
  return name;
}
