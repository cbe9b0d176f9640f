import { defineEntity, p } from '@mikro-orm/postgresql';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openBlackHole } from '../../../../test/harness/black-hole.ts';
import { freshDatabase } from '../../../../test/harness/database.ts';
import { isDatabaseUnavailable } from './errors.ts';
import { execute, transaction } from './in-transaction.ts';
import { openPluginDatabase, type PluginDatabase } from './plugin-database.ts';
import { statement } from './statement.ts';

const Note = defineEntity({ name: 'Note', properties: { id: p.integer().primary(), text: p.text() } });
const migrations = [{ name: 'notes', up: ['create table note (id int primary key, text text not null)'] }];

const clock = statement('test.clock', ['one'], 'select kernel_now() as now, $1::int as one');
const json = statement('test.json', ['id'], 'select json_build_object($$text$$, text)::text from note where id = $1');
const failing = statement('test.failing', [], 'select 1 / 0');
const preparedNames = statement('test.prepared', [], 'select name from pg_prepared_statements order by name');
const settings = statement(
  'test.settings',
  [],
  `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
     current_setting('idle_in_transaction_session_timeout') as idle`,
);
const killOthers = statement(
  'test.killOthers',
  [],
  `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
);
const connected = statement(
  'test.connected',
  [],
  'select count(*)::int as connections from pg_stat_activity where datname = current_database()',
);

let url: string;
const opened: PluginDatabase[] = [];
const open = async (options: Partial<Parameters<typeof openPluginDatabase>[0]> = {}) => {
  const database = await openPluginDatabase({ plugin: 'notes', url, entities: [Note], ...options });
  opened.push(database);
  return database;
};

beforeEach(async () => {
  url = await freshDatabase('notes', migrations);
});
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close();
});

describe('openPluginDatabase', () => {
  it('connects to nothing before it is used, and gives all connections back at the end', async () => {
    const database = await open();
    expect(database.pool.totalCount).toBe(0);
    const watcher = await open();
    // Two for reads, one to listen; the fourth is the watcher's.
    await Promise.all(Array.from({ length: 9 }, () => database.rows(clock, { one: 1 })));
    await database.listen(
      'anything',
      () => {},
      () => {},
    );
    expect(await watcher.rows(connected, {})).toEqual([{ connections: 4 }]);

    await database.close();
    // A backend is gone a moment after its client.
    while ((await watcher.rows<{ connections: number }>(connected, {}))[0]?.connections !== 1);
  });

  it('reads text and rows by named statements on the pool that the ORM uses', async () => {
    const database = await open({ maxConnections: 1 });
    await database.fork().insert(Note, { id: 1, text: 'a' });
    expect(await database.text(json, { id: 1 })).toBe('{"text" : "a"}');
    expect(await database.text(json, { id: 2 })).toBeNull();
    expect(await database.rows(clock, { one: 1 })).toEqual([{ now: expect.stringMatching(/^20.*\+00$/), one: 1 }]);
    await transaction(database.fork(), (em) => execute(em, settings, {}));
    const names = await database.rows(preparedNames, {});
    expect(names).toEqual(['test.clock', 'test.json', 'test.prepared', 'test.settings'].map((name) => ({ name })));
    expect(database.pool.totalCount).toBe(1);
  });

  it('gives times as text, alone and in arrays, and numbers beyond 2^53 as strings', async () => {
    const values = statement(
      'test.values',
      [],
      `select date '2026-01-02' as day, array[timestamptz '2026-01-02 03:04:05+00'] as times, 9007199254740993 as big`,
    );
    expect(await (await open()).rows(values, {})).toEqual([
      { day: '2026-01-02', times: ['2026-01-02 03:04:05+00'], big: '9007199254740993' },
    ]);
  });

  it('bounds every statement, lock and forgotten transaction', async () => {
    const database = await open({ timeouts: { statement: 50 } });
    expect(await database.rows(settings, {})).toEqual([{ statement: '50ms', lock: '5s', idle: '10s' }]);
    const slow = statement('test.slow', [], 'select pg_sleep(5)');
    const error = await database.rows(slow, {}).catch((caught: unknown) => caught);
    expect(isDatabaseUnavailable(error)).toBe(true);
  });

  it('keeps a connection whose statement failed', async () => {
    const database = await open({ maxConnections: 1 });
    const backend = statement('test.backend', [], 'select pg_backend_pid() as pid');
    const before = await database.rows(backend, {});
    await expect(database.rows(failing, {})).rejects.toThrow('division by zero');
    expect(await database.rows(backend, {})).toEqual(before);
  });
});

describe('a lost PostgreSQL', () => {
  it('fails what runs with a recognisable error and leaves the pool whole', async () => {
    const database = await open({ maxConnections: 2 });
    const killer = await open();
    for (let round = 0; round < 5; round++) {
      const lost = transaction(database.fork(), async (em) => {
        em.persist(em.create(Note, { id: round, text: 'never' }));
        await em.flush();
        await killer.rows(killOthers, {});
        em.persist(em.create(Note, { id: 100 + round, text: 'never' }));
      });
      const error = await lost.catch((caught: unknown) => caught);
      expect(isDatabaseUnavailable(error)).toBe(true);
    }
    expect(database.pool.waitingCount).toBe(0);
    expect(database.pool.totalCount - database.pool.idleCount).toBe(0);
    expect(await database.fork().count(Note)).toBe(0);
  });

  it('does no harm to a process whose connections are idle', async () => {
    const database = await open();
    await Promise.all([1, 2, 3].map((one) => database.rows(clock, { one })));
    await (await open()).rows(killOthers, {});
    while (database.pool.totalCount > 0) await new Promise((resolve) => database.pool.once('remove', resolve));
    expect(await database.rows(clock, { one: 1 })).toHaveLength(1);
  });

  it('is noticed when the network swallows its answers', async () => {
    const swallowing = await openBlackHole(url);
    const database = await open({ url: swallowing.url, timeouts: { silence: 100 } });
    await database.rows(clock, { one: 1 });
    swallowing.swallow();
    const error = await database.rows(clock, { one: 1 }).catch((caught: unknown) => caught);
    expect(isDatabaseUnavailable(error)).toBe(true);
    await swallowing.close();
  });

  it('takes no connection along on which a transaction could not even begin', async () => {
    const swallowing = await openBlackHole(url);
    const database = await open({ url: swallowing.url, maxConnections: 1, timeouts: { silence: 100 } });
    await database.rows(clock, { one: 1 });
    swallowing.swallow();
    const error = await transaction(database.fork(), async () => {}).catch((caught: unknown) => caught);
    expect(isDatabaseUnavailable(error)).toBe(true);
    swallowing.heal();
    expect(await transaction(database.fork(), (em) => em.count(Note))).toBe(0);
    await swallowing.close();
  });
});
