import { setTimeout as sleep } from 'node:timers/promises';
import { type BackendFactory, DelayedError, type IQueueBackend, type Job, Queue, Worker } from 'bullmq';
import type { Logger } from 'pino';
import { isDatabaseUnavailable } from '../../kernel/database/errors.ts';
import {
  type DeadLetter,
  type JobCounts,
  type JobHandler,
  type JobQueue,
  type JobWorker,
  type QueueBackend,
  type QueuedJob,
  type RetryPolicy,
  Unavailable,
} from '../../kernel/jobs/queue-backend.ts';

/** Milliseconds between attempts while something is unavailable. */
const unavailableDelay = 1_000;
/** Milliseconds that jobs may go on when the process ends. */
const closePatience = 5_000;

/** Added one by one. */
const fewJobs = 4;

/** What differs between BullMQ over PostgreSQL and over Redis. It logs its outages itself, once for all queues. */
export interface BullmqEngine<Connection> {
  /** Rejects what it is asked while the server is away. */
  queueConnection: Connection;
  /** May wait for the server to come back. */
  workerConnection: Connection;
  factory: BackendFactory<IQueueBackend, Connection>;
  /** Seconds for which an idle worker waits for a wake-up before it looks by itself. */
  idleWait: number;
  /** Whether workers wait for the server to come back. */
  isAway(): boolean;
  close(): Promise<void>;
}

/** Queues and workers of BullMQ over one shared connection. */
export class BullmqQueues<Connection> implements QueueBackend {
  readonly #engine: BullmqEngine<Connection>;
  readonly #policy: RetryPolicy;
  readonly #log: Logger;
  readonly #queues = new Map<string, BullmqQueue>();

  constructor(engine: BullmqEngine<Connection>, policy: RetryPolicy, log: Logger) {
    this.#engine = engine;
    this.#policy = policy;
    this.#log = log;
  }

  queue(name: string): JobQueue {
    const queue = this.#queues.get(name) ?? new BullmqQueue(this.#makeQueue(name));
    this.#queues.set(name, queue);
    return queue;
  }

  #makeQueue(name: string): AnyQueue {
    const { attempts, backoff } = this.#policy;
    const queue = new Queue(
      name,
      {
        connection: this.#engine.queueConnection,
        prefix: 'steam-clone',
        // BullMQ keeps a stream of all state changes, which nobody reads here.
        streams: { events: { maxLen: 10 } },
        defaultJobOptions: {
          attempts,
          backoff: { type: 'exponential', delay: backoff },
          removeOnComplete: true,
          stackTraceLimit: 0,
        },
      },
      this.#engine.factory,
    );
    queue.on('error', (error) => this.#onError(name, error));
    return queue;
  }

  worker(name: string, handler: JobHandler, { concurrency }: { concurrency: number }): JobWorker {
    const { lease } = this.#policy;
    const running = new Set<Promise<void>>();
    const process = async (job: Job, token?: string): Promise<void> => {
      const run = handler({ id: job.id ?? '', name: job.name, data: job.data });
      running.add(run);
      try {
        await run.finally(() => running.delete(run));
      } catch (error) {
        if (!(error instanceof Unavailable)) throw error;
        await job.moveToDelayed(Date.now() + unavailableDelay, token);
        throw new DelayedError(error.message);
      }
    };
    const options = {
      connection: this.#engine.workerConnection,
      prefix: 'steam-clone',
      concurrency,
      drainDelay: this.#engine.idleWait,
      lockDuration: lease,
      stalledInterval: Math.ceil(lease / 2),
      // A job that was running at this many kills in a row is likely their cause.
      maxStalledCount: 5,
      runRetryDelay: unavailableDelay,
    };
    const worker = new Worker(name, process, options, this.#engine.factory);
    worker.on('error', (error) => this.#onError(name, error));
    worker.on('failed', (job, error) => {
      this.#log.error(
        { queue: name, job: job?.name, id: job?.id, attempt: job?.attemptsMade, err: error },
        'job failed',
      );
    });
    const close = async (): Promise<void> => {
      // It would wait for a server that is away. What is not marked as done is done again later.
      if (this.#engine.isAway()) await Promise.all([worker.close(true), Promise.allSettled(running)]);
      else await worker.close();
    };
    return { close: () => Promise.race([close(), sleep(closePatience, undefined, { ref: false })]) };
  }

  #onError(queue: string, error: Error): void {
    // The relay says once that a server takes nothing.
    const isRefused = /^(OOM|MISCONF|READONLY|LOADING) /.test(error.message);
    if (!isRefused && !isDatabaseUnavailable(error)) this.#log.error({ queue, err: error }, 'the queue has failed');
  }

  async close(): Promise<void> {
    await Promise.all([...this.#queues.values()].map((queue) => queue.close()));
    await this.#engine.close();
  }
}

type AnyQueue = Pick<Queue, 'add' | 'addBulk' | 'getJobCounts' | 'getJobs' | 'getJob' | 'close'>;

class BullmqQueue implements JobQueue {
  readonly #queue: AnyQueue;

  constructor(queue: AnyQueue) {
    this.#queue = queue;
  }

  async addBulk(jobs: QueuedJob[]): Promise<void> {
    const all = jobs.map(({ id, name, data, delay }) => ({
      name,
      data,
      opts: { ...(id === null ? {} : { jobId: id }), ...(delay === undefined ? {} : { delay }) },
    }));
    // The way for many makes two temporary tables in PostgreSQL each time, which takes as long as some twenty jobs.
    if (all.length > fewJobs) await this.#queue.addBulk(all);
    else for (const { name, data, opts } of all) await this.#queue.add(name, data, opts);
  }

  async counts(): Promise<JobCounts> {
    const counts = await this.#queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
    const count = (state: keyof JobCounts): number => counts[state] ?? 0;
    return { waiting: count('waiting'), active: count('active'), delayed: count('delayed'), failed: count('failed') };
  }

  async deadLetters({ offset, limit }: { offset: number; limit: number }): Promise<DeadLetter[]> {
    const jobs = await this.#queue.getJobs(['failed'], offset, offset + limit - 1, false);
    return jobs.map((job) => ({
      id: job.id ?? '',
      name: job.name,
      data: job.data,
      error: job.failedReason,
      attempts: job.attemptsMade,
      failedAt: new Date(job.finishedOn ?? job.timestamp),
    }));
  }

  async retry(id: string): Promise<boolean> {
    const job = await this.#queue.getJob(id);
    if (!job || !(await job.isFailed())) return false;
    // Added anew rather than by BullMQ's retry, which keeps the count of stalls. A crash between the two leaves it twice.
    await this.addBulk([{ id: null, name: job.name, data: job.data }]);
    await job.remove();
    return true;
  }

  async close(): Promise<void> {
    await this.#queue.close();
  }
}
