import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../../../../test/harness/database.ts';
import { eventually } from '../../../../test/harness/eventually.ts';
import { openPluginDatabase, type PluginDatabase } from '../../kernel/database/plugin-database.ts';
import { SandboxClock } from './sandbox-clock.ts';
import { SystemClock } from './system-clock.ts';

const hour = 3_600_000;

describe('the clock of a sandbox', () => {
  const opened: PluginDatabase[] = [];
  let url: string;
  beforeEach(async () => {
    url = await freshDatabase('clock');
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((database) => database.close()));
  });

  /** A clock as another process would have it, with connections of its own. */
  const startProcess = async (...urls: string[]): Promise<{ clock: SandboxClock; databases: PluginDatabase[] }> => {
    const clock = new SandboxClock();
    const databases = await Promise.all(
      urls.map((each) => openPluginDatabase({ plugin: 'clock', url: each, entities: [] })),
    );
    opened.push(...databases);
    for (const database of databases) await clock.attach(database);
    return { clock, databases };
  };
  const aheadInSql = async ({ pool }: PluginDatabase): Promise<number> => {
    const { rows } = await pool.query('select extract(epoch from kernel_now() - now()) * 1000 as ahead');
    return Number(rows[0]?.ahead);
  };

  it('runs with machine time until it is turned', async () => {
    const { clock, databases } = await startProcess(url);
    const before = Date.now();
    const now = clock.now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
    expect(await Promise.all(databases.map(aheadInSql))).toEqual([0]);
  });

  it('has one time in all processes and in SQL', async () => {
    const other = await freshDatabase('clock');
    const one = await startProcess(url, other);
    const two = await startProcess(other);
    let turns = 0;
    two.clock.onTurn(() => (turns += 1));
    await one.clock.raise(2 * hour);
    expect(one.clock.offset).toBe(2 * hour);
    expect(await Promise.all(one.databases.map(aheadInSql))).toEqual([2 * hour, 2 * hour]);
    await eventually(() => expect(two.clock.offset).toBe(2 * hour));
    expect(turns).toBe(1);
    expect(two.clock.now().getTime() - Date.now()).toBeGreaterThan(2 * hour - 1_000);
  });

  it('goes forward only, whoever turns it', async () => {
    const one = await startProcess(url);
    const two = await startProcess(url);
    await Promise.all([one.clock.raise(hour), two.clock.raise(3 * hour), one.clock.raise(2 * hour)]);
    await eventually(() => expect([one.clock.offset, two.clock.offset]).toEqual([3 * hour, 3 * hour]));
    await two.clock.raise(hour);
    expect(two.clock.offset).toBe(3 * hour);
    expect(await Promise.all(one.databases.map(aheadInSql))).toEqual([3 * hour]);
    await expect(one.databases[0]?.pool.query('update kernel_clock set offset_ms = -1')).rejects.toThrow('check');
  });

  it('refuses what is no time', async () => {
    const { clock } = await startProcess(url);
    for (const offset of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 300_000 * 365 * 24 * hour]) {
      await expect(clock.raise(offset)).rejects.toThrow(RangeError);
    }
    expect(clock.offset).toBe(0);
  });

  it('is kept over a restart, and a database that was left behind catches up', async () => {
    await (await startProcess(url)).clock.raise(hour);
    const late = await freshDatabase('clock');
    const { clock, databases } = await startProcess(late, url);
    expect(clock.offset).toBe(hour);
    await eventually(async () => expect(await Promise.all(databases.map(aheadInSql))).toEqual([hour, hour]));
  });

  it('hears of a turn that was made while its connection was lost', async () => {
    const { clock, databases } = await startProcess(url);
    const [database] = databases;
    await database?.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name like '%listen'`,
    );
    // Without a NOTIFY: it could have come while nobody listened.
    await database?.pool.query('update kernel_clock set offset_ms = $1', [hour]);
    await eventually(() => expect(clock.offset).toBe(hour));
  });

  it('can not be used in production any more', async () => {
    const { clock, databases } = await startProcess(url);
    const system = new SystemClock();
    for (const database of databases) await system.attach(database);
    await clock.raise(hour);
    for (const database of databases) await expect(system.attach(database)).rejects.toThrow('Start with --sandbox');
    await expect(system.raise()).rejects.toThrow('Only the clock of a sandbox can be turned');
  });
});
