import type { JobHandler, QueueBackend, QueuedJob } from '../../../server/src/kernel/jobs/queue-backend.ts';
import { ofCheckout, type SimulatedProcess } from './simulated-process.ts';

/** Attempts at a job before it is given up. */
const patience = 20;

interface HeldJob {
  queue: string;
  job: QueuedJob;
  attempts: number;
}

/** Queues that outlive the processes that fill and empty them, as those in PostgreSQL do, and run when they are told to. */
export class HeldQueues {
  /** Jobs that failed too often. */
  readonly given: unknown[] = [];
  #held: HeldJob[] = [];

  /** The queues as a process sees them. */
  of(process: SimulatedProcess, plugin: string, handlers: Map<string, JobHandler>): QueueBackend {
    const away = () => Object.assign(new Error('The queue is away'), { code: 'ECONNREFUSED' });
    return {
      queue: (queue) => ({
        addBulk: (jobs) =>
          process.pass(
            `${plugin} publishes to ${queue}`,
            async () => void this.#held.push(...jobs.flatMap(byType).map((job) => ({ queue, job, attempts: 0 }))),
            away,
          ),
        counts: () => Promise.resolve({ waiting: 0, active: 0, delayed: 0, failed: 0 }),
        deadLetters: () => Promise.resolve([]),
        retry: () => Promise.resolve(false),
      }),
      worker: (queue, handler) => {
        handlers.set(queue, handler);
        return { close: () => Promise.resolve() };
      },
      close: () => Promise.resolve(),
    };
  }

  /** Runs what is held by the workers of a process, and gives the number of jobs done. One whose end nobody hears of runs again. */
  async run(process: SimulatedProcess, handlers: ReadonlyMap<string, JobHandler>): Promise<number> {
    let done = 0;
    for (let next = this.#held[0]; next; next = this.#held[0]) {
      const { queue, job } = next;
      try {
        await ofCheckout.run(true, () =>
          process.pass(
            `${queue} takes ${job.name}`,
            async () => handlers.get(queue)?.({ id: job.id ?? '', name: job.name, data: job.data }),
            () => new Error('The end of the job was lost'),
          ),
        );
        this.#held.shift();
        done += 1;
      } catch (error) {
        if (process.isDead) throw error;
        this.#held.shift();
        next.attempts += 1;
        if (next.attempts < patience) this.#held.push(next);
        else this.given.push(error);
      }
    }
    return done;
  }
}

/** A job for each type of its events: which of them come together depends on the relay's timer, and the edges must not. */
function byType(job: QueuedJob): QueuedJob[] {
  const { events }: { events?: { type: string }[] } = job.data;
  if (!events) return [job];
  return [...Map.groupBy(events, ({ type }) => type)].map(([name, some]) => ({
    ...job,
    name,
    data: { ...job.data, events: some },
  }));
}
