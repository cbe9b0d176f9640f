import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from '../../../../test/harness/database.ts';
import { eventually } from '../../../../test/harness/eventually.ts';
import { ReadLanes } from './read-lanes.ts';

const backend = { name: 'test.backend', text: 'select pg_backend_pid() as pid, $1::int as number' };
const locked = { name: 'test.locked', text: 'select pg_advisory_xact_lock_shared(1)' };

let pool: pg.Pool;
let lanes: ReadLanes;
let holder: pg.Client;

beforeEach(async () => {
  const url = await freshDatabase('lanes');
  pool = new pg.Pool({ connectionString: url, max: 4, pipeline: true, statement_timeout: 20_000 });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  lanes = new ReadLanes(pool, 2);
  holder = new pg.Client(url);
  await holder.connect();
});
afterEach(async () => {
  await holder.end();
  await pool.end();
});

const read = async (number: number) => (await lanes.run({ ...backend, values: [number] })).rows[0] as Backend;
interface Backend {
  pid: number;
  number: number;
}
const countTo = (count: number) => Array.from({ length: count }, (_, number) => number);
const inUse = () => pool.totalCount - pool.idleCount;

describe('ReadLanes', () => {
  it('gives each read its own answer, over no more connections than it may', async () => {
    const answers = await Promise.all(countTo(500).map(read));
    expect(answers.map(({ number }) => number)).toEqual(countTo(500));
    expect(new Set(answers.map(({ pid }) => pid)).size).toBe(2);
  });

  it('gives its connections back when nothing is read', async () => {
    await Promise.all(countTo(10).map(read));
    await eventually(() => expect({ open: pool.totalCount, inUse: inUse() }).toEqual({ open: 2, inUse: 0 }));
  });

  it('fails the read that PostgreSQL refuses, and no other on its way', async () => {
    const settled = await Promise.allSettled(
      countTo(20).map((number) =>
        number % 5 === 0 ? lanes.run({ name: 'test.failing', text: 'select 1 / 0' }) : read(number),
      ),
    );
    expect(settled.map(({ status }) => status)).toEqual(
      countTo(20).map((number) => (number % 5 === 0 ? 'rejected' : 'fulfilled')),
    );
    await eventually(() => expect(inUse()).toBe(0));
  });

  it('leaves transactions their connection while reads are slow', async () => {
    await holder.query('select pg_advisory_lock(1)');
    const slow = countTo(10).map(() => lanes.run(locked));
    const client = await pool.connect();
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    client.release();
    await holder.query('select pg_advisory_unlock(1)');
    await Promise.all(slow);
  });

  it('goes another way when one gives no answer for a second', async () => {
    await holder.query('select pg_advisory_lock(1)');
    const slow = [lanes.run(locked), lanes.run(locked)];
    const behind = read(1);
    // Until then each read waits behind one that is stuck.
    const began = performance.now();
    await eventually(async () => expect(await Promise.race([read(2), after(50)])).toMatchObject({ number: 2 }), 5_000);
    expect(performance.now() - began).toBeGreaterThan(900);
    await holder.query('select pg_advisory_unlock(1)');
    await Promise.all(slow);
    expect(await behind).toMatchObject({ number: 1 });
    await eventually(() => expect(inUse()).toBe(0));
  });

  it('never takes the last connection, however many of its ways are stuck', async () => {
    await holder.query('select pg_advisory_lock(1)');
    const slow: Promise<unknown>[] = [];
    for (let second = 0; second < 3; second++) {
      slow.push(lanes.run(locked), lanes.run(locked));
      await after(1_100);
    }
    const client = await pool.connect();
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    client.release();
    await holder.query('select pg_advisory_unlock(1)');
    await Promise.all(slow);
  });

  it('loses what a killed connection owes, and reads on', async () => {
    await holder.query('select pg_advisory_lock(1)');
    const slow = [lanes.run(locked), lanes.run(locked)].map((run) => run.then(String, (error: Error) => error.message));
    await eventually(async () => {
      const { rows } = await holder.query(
        `select pid from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`,
      );
      expect(rows).toHaveLength(2);
    });
    await holder.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    for (const message of await Promise.all(slow)) expect(message).toMatch(/terminat/);
    expect(await read(3)).toMatchObject({ number: 3 });
    expect(await Promise.all(countTo(50).map(read))).toHaveLength(50);
  });
});

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
