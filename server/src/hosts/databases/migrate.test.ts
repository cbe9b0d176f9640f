import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { dropDatabase, testDatabaseUrl } from '../../../../test/harness/database.ts';
import { kernelMigrations } from '../../kernel/database/kernel-tables.ts';
import { migrate, pendingMigrations } from './migrate.ts';

const kernelNames = kernelMigrations.map(({ name }) => name);
const first = { name: '2026-01-01-a', up: ['create table a (id int)', 'insert into a values (1)'] };
const second = { name: '2026-01-02-b', up: ['create table b (id int)'] };

const names: string[] = [];
const newDatabase = () => {
  const name = `migrate_${randomBytes(6).toString('hex')}`;
  names.push(name);
  return testDatabaseUrl(name);
};
const query = async (url: string, sql: string) => {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
};

afterEach(async () => {
  for (const name of names.splice(0)) await dropDatabase(name);
});

describe('migrate', () => {
  it('makes the database, then the tables of the kernel, then those of the plugin by name, each once', async () => {
    const target = { plugin: 'sample', url: newDatabase(), migrations: [second, first] };
    expect(await migrate(target)).toEqual([...kernelNames, first.name, second.name]);
    expect(await migrate(target)).toEqual([]);
    expect(await query(target.url, 'select * from a')).toEqual([{ id: 1 }]);
    expect(await query(target.url, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
  });

  it('adds what is new', async () => {
    const url = newDatabase();
    await migrate({ plugin: 'sample', url, migrations: [first] });
    expect(await migrate({ plugin: 'sample', url, migrations: [first, second] })).toEqual([second.name]);
  });

  it('is safe when several start at once', async () => {
    const target = { plugin: 'sample', url: newDatabase(), migrations: [first, second] };
    const applied = await Promise.all(Array.from({ length: 5 }, () => migrate(target)));
    expect(applied.flat().toSorted()).toEqual([...kernelNames, first.name, second.name].toSorted());
    expect(await query(target.url, 'select * from a')).toEqual([{ id: 1 }]);
  });

  it('leaves nothing of a migration that fails, and names it', async () => {
    const broken = { name: '2026-01-03-c', up: ['create table c (id int)', 'create table c (id int)'] };
    const target = { plugin: 'sample', url: newDatabase(), migrations: [first, broken] };
    await expect(migrate(target)).rejects.toThrow(
      'The migration 2026-01-03-c of sample failed and left nothing behind: relation "c" already exists',
    );
    expect(await query(target.url, `select to_regclass('a')::text as a, to_regclass('c') as c`)).toEqual([
      { a: 'a', c: null },
    ]);
    expect(await pendingMigrations(target)).toEqual([broken.name]);
  });

  it('refuses a migration that was changed after it had been applied', async () => {
    const url = newDatabase();
    await migrate({ plugin: 'sample', url, migrations: [first] });
    const changed = { ...first, up: [...first.up, 'insert into a values (2)'] };
    const message = 'The migration 2026-01-01-a of sample was changed after it had been applied';
    await expect(migrate({ plugin: 'sample', url, migrations: [changed] })).rejects.toThrow(message);
    await expect(pendingMigrations({ plugin: 'sample', url, migrations: [changed] })).rejects.toThrow(message);
    const reformatted = { ...first, up: first.up.map((statement) => `\n  ${statement.replaceAll(' ', '\n ')}`) };
    expect(await migrate({ plugin: 'sample', url, migrations: [reformatted] })).toEqual([]);
  });

  it('refuses two migrations of one name', async () => {
    const target = { plugin: 'sample', url: newDatabase(), migrations: [first, { ...second, name: first.name }] };
    await expect(migrate(target)).rejects.toThrow('sample has two migrations with the name 2026-01-01-a');
  });

  it('does not hold up readers while it waits for the lock of a table', async () => {
    const url = newDatabase();
    await migrate({ plugin: 'sample', url, migrations: [first] });
    const holder = new pg.Client(url);
    await holder.connect();
    await holder.query('begin; select * from a');
    const migrating = migrate({
      plugin: 'sample',
      url,
      migrations: [first, { name: 'z', up: ['alter table a add x int'] }],
    });

    const waiting = `select 1 from pg_locks where relation = 'a'::regclass and not granted`;
    while ((await query(url, waiting)).length === 0);
    const began = performance.now();
    await query(url, 'select * from a');
    expect(performance.now() - began).toBeLessThan(1_500);

    await holder.query('commit');
    expect(await migrating).toEqual(['z']);
    await holder.end();
  });
});

describe('pendingMigrations', () => {
  it('names what is missing and changes nothing', async () => {
    const target = { plugin: 'sample', url: newDatabase(), migrations: [first] };
    await expect(pendingMigrations(target)).rejects.toThrow(
      'there is no such database. `steam-clone migrate` makes it',
    );
    await migrate({ ...target, migrations: [] });
    expect(await pendingMigrations(target)).toEqual([first.name]);
    expect(await pendingMigrations(target)).toEqual([first.name]);
  });
});

describe('a wrong address', () => {
  const attempt = (url: string) => migrate({ plugin: 'users', url, migrations: [] });
  const changed = (change: (url: URL) => void) => {
    const url = new URL(testDatabaseUrl());
    change(url);
    return url.href;
  };
  const restricted = `restricted_${randomBytes(4).toString('hex')}`;
  afterAll(() => query(testDatabaseUrl(), `drop role if exists ${restricted}`));

  it.each([
    ['refused', changed((url) => (url.port = '1')), /127\.0\.0\.1:1, postgres\): nothing listens there/],
    [
      'unknown host',
      changed((url) => (url.hostname = 'no-such-host.invalid')),
      /the host (is unknown|can not be looked up)/,
    ],
    ['bad password', changed((url) => (url.password = 'wrong')), /the password of the user \w+ is wrong/],
    ['unknown user', changed((url) => (url.username = 'nobody-such')), /nobody-such/],
    ['not a URL', '127.0.0.1:5432', /is not a URL such as postgres:/],
    ['another scheme', 'mysql://127.0.0.1', /is not a URL such as postgres:/],
  ])('says what is wrong: %s', async (_, url, message) => {
    const error = await attempt(url).catch((caught: unknown) => caught);
    expect(String(error)).toMatch(message);
    expect(String(error)).toMatch(/Check DATABASE_URL and DATABASE_URL_USERS\.$/);
    expect(String(error)).not.toContain(`:${new URL(testDatabaseUrl()).password}@`);
  });

  it('says so when the database is missing and may not be made', async () => {
    await query(testDatabaseUrl(), `create role ${restricted} login password 'a-password'`);
    const url = changed((target) => {
      target.username = restricted;
      target.password = 'a-password';
      target.pathname = '/missing_database';
    });
    await expect(attempt(url)).rejects.toThrow(
      'The database missing_database of users is missing and can not be made: permission denied to create database',
    );
  });
});
