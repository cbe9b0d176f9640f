import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { pino } from 'pino';
import { testDatabaseUrl } from '../../../../test/harness/database.ts';
import { eventually } from '../../../../test/harness/eventually.ts';
import { startTestQueues, type TestQueues } from '../../../../test/harness/queues.ts';
import { migratePostgresQueues, openPostgresQueues, queueConnections } from './bullmq-postgres.ts';

describe('queues on PostgreSQL', () => {
  let queues: TestQueues;
  beforeAll(async () => {
    queues = await startTestQueues();
  });
  afterAll(() => queues.stop());

  it('take no more connections for twelve workers than for one', async () => {
    const seen = new Set<string>();
    const names = Array.from({ length: 12 }, () => `queue-${randomUUID()}`);
    const workers = names.map((name) =>
      queues.backend.worker(
        name,
        () => {
          seen.add(name);
          return Promise.resolve();
        },
        { concurrency: 2 },
      ),
    );
    await Promise.all(names.map((name) => queues.backend.queue(name).addBulk([{ id: null, name: 'greet', data: {} }])));
    await eventually(() => expect(seen.size).toBe(12));
    expect(await connectionsOf(queues.database)).toBeLessThanOrEqual(queueConnections);
    await Promise.all(workers.map((worker) => worker.close()));
  });

  it('say what to do about a database that is not migrated', async () => {
    const open = openPostgresQueues({ url: testDatabaseUrl() }, pino({ level: 'silent' }));
    await expect(open).rejects.toThrow('run `steam-clone migrate`');
  });

  it('can be migrated again and by two at once', async () => {
    await expect(
      Promise.all([migratePostgresQueues(queues.url), migratePostgresQueues(queues.url)]),
    ).resolves.toHaveLength(2);
  });
});

async function connectionsOf(database: string): Promise<number> {
  const client = new pg.Client(testDatabaseUrl());
  await client.connect();
  const { rowCount } = await client.query('select from pg_stat_activity where datname = $1', [database]);
  await client.end();
  return rowCount ?? 0;
}
