/** What a plugin's worker takes from its queue: a batch of events or a job. */
export interface QueuedJob {
  /** A job is not added while another one with its id is in the queue; null lets the backend choose. */
  id: string | null;
  name: string;
  /** Plain JSON. */
  data: object;
  /** Milliseconds of machine time before it may start. Never for business time: that is due work. */
  delay?: number;
}

export interface JobCounts {
  waiting: number;
  active: number;
  /** Failed before and waiting for their next attempt. */
  delayed: number;
  /** Dead letters. */
  failed: number;
}

/** A job that failed at every attempt. It stays until somebody retries it. */
export interface DeadLetter {
  id: string;
  name: string;
  data: unknown;
  /** The last failure's message, without a stack. */
  error: string;
  attempts: number;
  /** Machine time. */
  failedAt: Date;
}

export interface JobQueue {
  addBulk(jobs: QueuedJob[]): Promise<void>;
  counts(): Promise<JobCounts>;
  /** Newest first. */
  deadLetters(page: { offset: number; limit: number }): Promise<DeadLetter[]>;
  /** Puts a dead letter back with all its attempts; false when there is none with this id. */
  retry(id: string): Promise<boolean>;
}

/** Runs one job. A job may run again after a crash, so its effects must be idempotent. */
export type JobHandler = (job: { id: string; name: string; data: unknown }) => Promise<void>;

export interface JobWorker {
  /** Takes no further job and waits for those that run. */
  close(): Promise<void>;
}

/** Where jobs wait. PostgreSQL and the outbox are the truth; a queue may be lost and is filled again. */
export interface QueueBackend {
  /** The same object for the same name. */
  queue(name: string): JobQueue;
  worker(name: string, handler: JobHandler, options: { concurrency: number }): JobWorker;
  /** Closes queues and connections; workers must be closed before. */
  close(): Promise<void>;
}

/** Thrown by a handler when something that it needs is out of reach: the job is tried again and no attempt is counted. */
export class Unavailable extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'Unavailable';
  }
}

export interface RetryPolicy {
  /** How often a job is tried before it becomes a dead letter. */
  attempts: number;
  /** Milliseconds of machine time before the second attempt; doubles with each further one. */
  backoff: number;
  /** Milliseconds after which the job of a killed worker counts as lost, at most twice that until it is redone. */
  lease: number;
}

/** Seven attempts within about a minute; a killed worker's job is redone within 30 s. */
export const defaultRetryPolicy: RetryPolicy = { attempts: 7, backoff: 1_000, lease: 15_000 };
