import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { QueueBackend, QueuedJob } from '../jobs/queue-backend.ts';
import type { QueuedWork, StoredEvent } from './queued-work.ts';

export interface RelayOptions {
  plugin: string;
  pool: Pool;
  backend: QueueBackend;
  /** Plugins that listen, by event type. */
  subscriptions: ReadonlyMap<string, readonly string[]>;
  log: Logger;
}

/** Rows that are claimed at once: the bound of what a relay holds in memory. */
const claimSize = 500;
const batchSize = 100;
/**
 * Milliseconds of machine time between the starts of two claims, so that events that come in a stream go in batches: the
 * more the last claim has found, the longer, as a batch costs a queue nearly the same whatever is in it.
 */
const claimInterval = (claimed: number): number => Math.min(100 + claimed, 250);
/** Milliseconds of machine time between two looks for rows that a crashed process left behind. */
const pollInterval = 1_000;

/**
 * Carries committed outbox rows into the queues. Rows are claimed with SKIP LOCKED and without a high-water mark,
 * because ids become visible in another order than they were made in. A crash between adding and marking delivers rows
 * again, which the inbox absorbs. When a queue takes nothing, rows stay here: the outbox is the buffer.
 */
export class Relay {
  readonly #options: RelayOptions;
  readonly #poll: NodeJS.Timeout;
  #woken = false;
  #claimedAt = 0;
  #claimed = 0;
  #stopped = false;
  #failing = false;
  #running: Promise<void> | undefined;
  /** Rows that this relay has carried since it began. */
  relayed = 0;

  constructor(options: RelayOptions) {
    this.#options = options;
    this.#poll = setInterval(() => void this.#lookForRows(), pollInterval);
  }

  /** Says that rows were committed. Returns at once. */
  readonly wake = (): void => {
    this.#woken = true;
    this.#running ??= this.#run();
  };

  /** Resolves when no row is left; rejects when the queue or the database is out of reach. */
  async drained(): Promise<void> {
    while (await this.hasRows()) {
      // None claimed though some are there: another process has them at this moment.
      if ((await this.#relay()) === 0) await sleep(5);
    }
  }

  /** Whether rows wait, those included that another transaction is relaying. */
  async hasRows(): Promise<boolean> {
    const { rows } = await this.#options.pool.query(findRow);
    return rows.length > 0;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#poll);
    await this.#running;
  }

  async #run(): Promise<void> {
    try {
      while (this.#woken && !this.#stopped) {
        await sleep(Math.max(0, this.#claimedAt + claimInterval(this.#claimed) - performance.now()));
        this.#claimedAt = performance.now();
        this.#woken = false;
        do this.#claimed = await this.#relay();
        while (this.#claimed === claimSize && !this.#stopped);
      }
      this.#failing = false;
    } catch (error) {
      this.#warn(error);
    }
    // In the same turn as the last look at #woken, so that no wake-up falls between.
    this.#running = undefined;
  }

  async #lookForRows(): Promise<void> {
    if (this.#running) return;
    try {
      if (await this.hasRows()) this.wake();
    } catch (error) {
      this.#warn(error);
    }
  }

  async #relay(): Promise<number> {
    const client = await this.#options.pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<OutboxRow>(claimRows);
      const jobsByPlugin = Map.groupBy(this.#jobsOf(rows), ({ plugin }) => plugin);
      await Promise.all(
        jobsByPlugin
          .entries()
          .map(([plugin, jobs]) => this.#options.backend.queue(plugin).addBulk(jobs.map(({ job }) => job))),
      );
      if (rows.length > 0) await client.query({ ...markRows, values: [rows.map(({ id }) => id)] });
      await client.query('commit');
      this.relayed += rows.length;
      return rows.length;
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    } finally {
      client.release();
    }
  }

  /** The plugin's own jobs, and for each subscriber one job a batch of events: a job costs more than most events. */
  *#jobsOf(rows: OutboxRow[]): Generator<{ plugin: string; job: QueuedJob }> {
    const { plugin, subscriptions } = this.#options;
    const bySubscriber = new Map<string, StoredEvent[]>();
    for (const { kind, name, ...row } of rows) {
      if (kind === 'job') {
        const { id, payload, trace } = row;
        yield { plugin, job: { id, name, data: { kind, payload, trace } satisfies QueuedWork } };
      } else {
        for (const subscriber of subscriptions.get(name) ?? []) {
          const events = bySubscriber.get(subscriber) ?? [];
          bySubscriber.set(subscriber, events);
          events.push({ ...row, type: name });
        }
      }
    }
    for (const [subscriber, events] of bySubscriber) {
      for (let start = 0; start < events.length; start += batchSize) {
        const data = { kind: 'events', events: events.slice(start, start + batchSize) } satisfies QueuedWork;
        yield { plugin: subscriber, job: { id: null, name: 'events', data } };
      }
    }
  }

  /** Once for each stretch of failures; the poll goes on trying. */
  #warn(error: unknown): void {
    if (this.#failing || this.#stopped) return;
    this.#options.log.warn({ err: error }, 'events wait in the outbox: the relay can not work');
    this.#failing = true;
  }
}

interface OutboxRow extends Omit<StoredEvent, 'type'> {
  kind: 'event' | 'job';
  name: string;
}

const findRow = { name: 'kernel.findOutboxRow', text: 'select 1 from outbox where relayed_at is null limit 1' };

const claimRows = {
  name: 'kernel.claimOutboxRows',
  text: `select id, kind, name, aggregate_id as "aggregateId", version::float8 as version, payload, trace,
                to_json(occurred_at) #>> '{}' as at
         from outbox where relayed_at is null
         order by id limit ${claimSize} for update skip locked`,
};

const markRows = {
  name: 'kernel.markOutboxRows',
  text: 'update outbox set relayed_at = now() where id = any($1::uuid[])',
};
