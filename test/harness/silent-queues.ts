import type { JobQueue, JobWorker, QueueBackend } from '../../server/src/kernel/jobs/queue-backend.ts';

/** Queues that take everything and run nothing, for tests that look at the outbox. */
export class SilentQueues implements QueueBackend {
  queue(): JobQueue {
    return {
      addBulk: () => Promise.resolve(),
      counts: () => Promise.resolve({ waiting: 0, active: 0, delayed: 0, failed: 0 }),
      deadLetters: () => Promise.resolve([]),
      retry: () => Promise.resolve(false),
    };
  }

  worker(): JobWorker {
    return { close: () => Promise.resolve() };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
