import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { migratePostgresQueues, openPostgresQueues } from '../../server/src/hosts/queues/bullmq-postgres.ts';
import type { QueueBackend, QueuedJob, RetryPolicy } from '../../server/src/kernel/jobs/queue-backend.ts';
import { dropDatabase, testDatabaseUrl } from './database.ts';

export interface TestQueues {
  url: string;
  database: string;
  backend: QueueBackend;
  /** Workers must be closed before. */
  stop(): Promise<void>;
}

/** Queues on a PostgreSQL database of their own, impatient unless told otherwise. */
export async function startTestQueues(policy: Partial<RetryPolicy> = {}): Promise<TestQueues> {
  const database = `test_queue_${randomBytes(6).toString('hex')}`;
  const url = testDatabaseUrl(database);
  await migratePostgresQueues(url);
  const options = { url, policy: { attempts: 3, backoff: 60, lease: 600, ...policy } };
  const backend = await openPostgresQueues(options, pino({ level: 'silent' }));
  return {
    url,
    database,
    backend,
    async stop() {
      await backend.close();
      await dropDatabase(database);
    },
  };
}

/** The same queues, but what is added goes through `add` first, which may count, repeat or fail. */
export function interceptAdding(
  backend: QueueBackend,
  add: (jobs: QueuedJob[], addBulk: (jobs: QueuedJob[]) => Promise<void>) => Promise<void>,
): QueueBackend {
  return {
    queue(name) {
      const queue = backend.queue(name);
      return {
        addBulk: (jobs) => add(jobs, (all) => queue.addBulk(all)),
        counts: () => queue.counts(),
        deadLetters: (page) => queue.deadLetters(page),
        retry: (id) => queue.retry(id),
      };
    },
    worker: (name, handler, options) => backend.worker(name, handler, options),
    close: () => backend.close(),
  };
}
