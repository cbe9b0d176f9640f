import type {
  JobHandler,
  JobQueue,
  JobWorker,
  QueueBackend,
  QueuedJob,
} from '../../server/src/kernel/jobs/queue-backend.ts';

/** Queues that take everything and run nothing until they are told to, for tests that look at the outbox. */
export class SilentQueues implements QueueBackend {
  readonly #held: { queue: string; job: QueuedJob }[] = [];
  readonly #handlers = new Map<string, JobHandler>();

  /**
   * Runs what is held, in order, by the workers that there are, and gives how many jobs. What fails is thrown and stays held, as all after
   * it. Who calls meanwhile runs the next ones.
   */
  async run(): Promise<number> {
    let done = 0;
    for (let next = this.#held.shift(); next; next = this.#held.shift()) {
      const { name, data } = next.job;
      try {
        await this.#handlers.get(next.queue)?.({ id: next.job.id ?? '', name, data });
      } catch (error) {
        this.#held.unshift(next);
        throw error;
      }
      done += 1;
    }
    return done;
  }

  queue(queue: string): JobQueue {
    return {
      addBulk: (jobs) => {
        this.#held.push(...jobs.map((job) => ({ queue, job })));
        return Promise.resolve();
      },
      counts: () => Promise.resolve({ waiting: 0, active: 0, delayed: 0, failed: 0 }),
      deadLetters: () => Promise.resolve([]),
      retry: () => Promise.resolve(false),
    };
  }

  worker(queue: string, handler: JobHandler): JobWorker {
    this.#handlers.set(queue, handler);
    return { close: () => Promise.resolve() };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
