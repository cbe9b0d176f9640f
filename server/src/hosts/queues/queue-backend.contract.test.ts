import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { pino } from 'pino';
import { testDatabaseUrl } from '../../../../test/harness/database.ts';
import { eventually } from '../../../../test/harness/eventually.ts';
import { startTestQueues } from '../../../../test/harness/queues.ts';
import { describeWithRedis, startRedis } from '../../../../test/harness/redis.ts';
import { openPostgresQueues } from './bullmq-postgres.ts';
import { openRedisQueues } from './bullmq-redis.ts';
import { type JobHandler, type JobWorker, type QueueBackend, Unavailable } from '../../kernel/jobs/queue-backend.ts';

const log = pino({ level: 'silent' });
const policy = { attempts: 3, backoff: 60, lease: 600 };
const stuckWorker = fileURLToPath(new URL('../../../../test/harness/stuck-worker.ts', import.meta.url));

interface Engine {
  url: string;
  backend: QueueBackend;
  /** Takes all connections away and gives the server back. */
  interrupt(): Promise<void>;
  stop(): Promise<void>;
}

async function startPostgres(): Promise<Engine> {
  const { url, backend, database, stop } = await startTestQueues(policy);
  const interrupt = async (): Promise<void> => {
    await query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`);
  };
  return { url, backend, interrupt, stop };
}

async function startOnRedis(): Promise<Engine> {
  const redis = await startRedis();
  const backend = await openRedisQueues({ url: redis.url, policy }, log);
  return {
    url: redis.url,
    backend,
    interrupt: () => redis.restart(),
    async stop() {
      await backend.close();
      await redis.stop();
    },
  };
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(testDatabaseUrl());
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

const engines = [
  { name: 'postgres', start: startPostgres, suite: describe },
  { name: 'redis', start: startOnRedis, suite: describeWithRedis },
];

for (const { name, start, suite } of engines) {
  suite(`queues on ${name}`, () => {
    let engine: Engine;
    const workers: JobWorker[] = [];
    beforeAll(async () => {
      engine = await start();
    });
    afterAll(async () => {
      await Promise.all(workers.map((worker) => worker.close()));
      await engine.stop();
    });

    const freshName = (): string => `queue-${randomUUID()}`;
    const work = (queue: string, handler: JobHandler, concurrency = 1): JobWorker => {
      const worker = engine.backend.worker(queue, handler, { concurrency });
      workers.push(worker);
      return worker;
    };
    const job = (data: object, id: string | null = null) => ({ id, name: 'greet', data });
    const nothing = { waiting: 0, active: 0, delayed: 0, failed: 0 };

    it('hands jobs to the worker in order and forgets them when they are done', async () => {
      const queue = freshName();
      const seen: unknown[] = [];
      await engine.backend.queue(queue).addBulk([job({ who: 'Zoë' }), job([1, 2]), job({})]);
      work(queue, async ({ name: jobName, data }) => {
        seen.push([jobName, data]);
      });
      await eventually(() => expect(seen).toHaveLength(3));
      expect(seen).toEqual([
        ['greet', { who: 'Zoë' }],
        ['greet', [1, 2]],
        ['greet', {}],
      ]);
      await eventually(async () => expect(await engine.backend.queue(queue).counts()).toEqual(nothing));
    });

    it('wakes an idle worker at once', async () => {
      const queue = freshName();
      const { promise, resolve } = Promise.withResolvers<void>();
      work(queue, async () => resolve());
      await engine.backend.queue(queue).addBulk([job({})]);
      await promise;
      await eventually(async () => expect(await engine.backend.queue(queue).counts()).toEqual(nothing));
      const started = performance.now();
      const again = Promise.withResolvers<void>();
      const other = freshName();
      work(other, async () => again.resolve());
      await engine.backend.queue(other).addBulk([job({})]);
      await again.promise;
      expect(performance.now() - started).toBeLessThan(2_000);
    });

    it('keeps one job for an id while it waits', async () => {
      const queue = freshName();
      await engine.backend.queue(queue).addBulk([job({}, 'same'), job({}, 'same')]);
      await engine.backend.queue(queue).addBulk([job({}, 'same')]);
      expect(await engine.backend.queue(queue).counts()).toEqual({ ...nothing, waiting: 1 });
    });

    it('tries a failed job again with growing pauses', async () => {
      const queue = freshName();
      const attempts: number[] = [];
      work(queue, async () => {
        attempts.push(performance.now());
        if (attempts.length < 3) throw new Error('not yet');
      });
      await engine.backend.queue(queue).addBulk([job({})]);
      await eventually(() => expect(attempts).toHaveLength(3));
      const [first = 0, second = 0, third = 0] = attempts;
      // A timer may fire a millisecond early.
      expect(second - first).toBeGreaterThanOrEqual(policy.backoff - 2);
      expect(third - second).toBeGreaterThanOrEqual(2 * policy.backoff - 2);
      await eventually(async () => expect(await engine.backend.queue(queue).counts()).toEqual(nothing));
    });

    it('lists a job that failed at every attempt, without a stack, and puts it back on demand', async () => {
      const queue = freshName();
      let broken = true;
      const done: unknown[] = [];
      work(queue, async ({ data }) => {
        if (broken) throw new Error('the shelf is empty');
        done.push(data);
      });
      const jobs = engine.backend.queue(queue);
      await jobs.addBulk([job({ n: 1 })]);
      await eventually(async () => expect((await jobs.counts()).failed).toBe(1));
      const [letter, ...more] = await jobs.deadLetters({ offset: 0, limit: 10 });
      expect(more).toEqual([]);
      expect(letter).toMatchObject({ name: 'greet', data: { n: 1 }, error: 'the shelf is empty', attempts: 3 });
      expect(JSON.stringify(letter)).not.toContain('.ts:');
      expect(await jobs.deadLetters({ offset: 1, limit: 10 })).toEqual([]);

      expect(await jobs.retry('no such job')).toBe(false);
      broken = false;
      expect(await jobs.retry(letter?.id ?? '')).toBe(true);
      await eventually(() => expect(done).toEqual([{ n: 1 }]));
      await eventually(async () => expect(await jobs.counts()).toEqual(nothing));
      expect(await jobs.retry(letter?.id ?? '')).toBe(false);
    });

    it('counts no attempt while something is unavailable', async () => {
      const queue = freshName();
      let calls = 0;
      work(queue, async () => {
        calls += 1;
        if (calls === 1) throw new Unavailable(new Error('down'));
        if (calls < 4) throw new Error('fails twice');
      });
      await engine.backend.queue(queue).addBulk([job({})]);
      // Three attempts are allowed; the fourth call is the third that counts.
      await eventually(() => expect(calls).toBe(4));
      await eventually(async () => expect(await engine.backend.queue(queue).counts()).toEqual(nothing));
    });

    it('takes ten thousand jobs at once', async () => {
      const jobs = engine.backend.queue(freshName());
      await jobs.addBulk(Array.from({ length: 10_000 }, (_, index) => job({ index })));
      expect(await jobs.counts()).toEqual({ ...nothing, waiting: 10_000 });
    });

    it('waits for the running job when a worker closes, and leaves the next one', async () => {
      const queue = freshName();
      const started = Promise.withResolvers<void>();
      const finish = Promise.withResolvers<void>();
      let finished = false;
      const worker = work(queue, async () => {
        started.resolve();
        await finish.promise;
        finished = true;
      });
      await engine.backend.queue(queue).addBulk([job({}), job({})]);
      await started.promise;
      const closed = worker.close().then(() => finished);
      finish.resolve();
      expect(await closed).toBe(true);
      expect(await engine.backend.queue(queue).counts()).toEqual({ ...nothing, waiting: 1 });
    });

    it('does the job of a killed worker again', async () => {
      const queue = freshName();
      await engine.backend.queue(queue).addBulk([job(['survives'])]);
      const stuck = spawn(process.execPath, [stuckWorker, name, engine.url, queue, String(policy.lease)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(stuck.stdout, 'data');
      stuck.kill('SIGKILL');
      await once(stuck, 'exit');
      const seen: unknown[] = [];
      work(queue, async ({ data }) => {
        seen.push(data);
      });
      await eventually(() => expect(seen).toEqual([['survives']]));
    });

    it('goes on after all connections were lost', async () => {
      const queue = freshName();
      const seen: unknown[] = [];
      work(queue, async ({ data }) => {
        seen.push(data);
      });
      await engine.backend.queue(queue).addBulk([job(['before'])]);
      await eventually(() => expect(seen).toEqual([['before']]));
      await engine.interrupt();
      const lost = performance.now();
      await eventually(() => engine.backend.queue(queue).addBulk([job(['after'], 'after')]));
      await eventually(() => expect(seen).toEqual([['before'], ['after']]));
      expect(performance.now() - lost).toBeLessThan(5_000);
    });

    it('refuses a server that is not there', async () => {
      const away = new URL(engine.url);
      away.port = '1';
      const open = name === 'redis' ? openRedisQueues : openPostgresQueues;
      await expect(open({ url: away.href }, log)).rejects.toThrow(/ECONNREFUSED|closed/);
    });
  });
}
