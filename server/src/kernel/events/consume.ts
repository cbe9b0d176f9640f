import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { codeOf, isDatabaseUnavailable, isStorageFull } from '../database/errors.ts';
import { execute, transaction } from '../database/in-transaction.ts';
import type { PluginDatabase } from '../database/plugin-database.ts';
import { statement } from '../database/statement.ts';
import { type JobQueue, Unavailable } from '../jobs/queue-backend.ts';
import type { WorkContext } from '../plugin/context.ts';
import { Problem } from '../problems/problem.ts';
import type { EventfulPlugin } from './outbox.ts';
import type { QueuedWork, StoredEvent } from './queued-work.ts';

/** Makes the context of a piece of work; `em` is given when the kernel has opened the transaction already. */
export type MakeContext = (trace: string | null, em?: EntityManager) => WorkContext;

export interface ConsumerOptions {
  manifest: EventfulPlugin;
  database: Pick<PluginDatabase, 'fork'>;
  queue: JobQueue;
  makeContext: MakeContext;
  log: Logger;
}

/** Milliseconds of machine time before a poison event is tried for the first time alone. */
const isolationDelay = 1_000;

const remember = statement(
  'kernel.rememberEvents',
  ['consumer', 'ids'],
  // In the order of ids, so that two batches with the same events wait for each other and do not deadlock.
  `insert into inbox (consumer, event_id) select $1, id from unnest($2::uuid[]) as id order by id
   on conflict do nothing returning event_id as id`,
);

interface Poison {
  event: StoredEvent;
  error: unknown;
}

/** Does what comes out of a plugin's queue: each event takes effect once, each job at least once. */
export class Consumer {
  readonly #options: ConsumerOptions;

  constructor(options: ConsumerOptions) {
    this.#options = options;
  }

  async handle(name: string, work: QueuedWork): Promise<void> {
    if (work.kind === 'job') await this.#runJob(name, work.payload, work.trace);
    else await this.#takeBatch(work.events);
  }

  async #runJob(name: string, payload: unknown, trace: string | null): Promise<void> {
    const { manifest, makeContext } = this.#options;
    const job = manifest.jobs[name];
    if (!job) throw new Error(`${manifest.id} has no job ${name}`);
    try {
      await job(payload, makeContext(trace));
    } catch (error) {
      throw isOutOfReach(error) ? new Unavailable(error) : error;
    }
  }

  async #takeBatch(events: StoredEvent[]): Promise<void> {
    const poisons = await this.#isolate(events);
    if (events.length === 1 && poisons[0]) throw poisons[0].error;
    if (poisons.length === 0) return;
    this.#options.log.warn(
      { events: poisons.map(({ event }) => `${event.type} ${event.id}`) },
      'events failed and are tried alone',
    );
    await this.#options.queue.addBulk(
      poisons.map(({ event }) => ({
        id: event.id,
        name: event.type,
        data: { kind: 'events', events: [event] } satisfies QueuedWork,
        delay: isolationDelay,
      })),
    );
  }

  /** Delivers a batch, by halves when it fails, and gives the events that fail alone. */
  async #isolate(events: StoredEvent[]): Promise<Poison[]> {
    try {
      await this.#deliver(events);
      return [];
    } catch (error) {
      if (isOutOfReach(error)) throw new Unavailable(error);
      const [event, ...more] = events;
      if (!event) return [];
      if (more.length === 0) return [{ event, error }];
      const middle = Math.ceil(events.length / 2);
      return [...(await this.#isolate(events.slice(0, middle))), ...(await this.#isolate(events.slice(middle)))];
    }
  }

  async #deliver(batch: StoredEvent[]): Promise<void> {
    const { manifest, database, makeContext, log } = this.#options;
    const events = batch.filter(({ type }) => manifest.subscribers[type]);
    if (events.length < batch.length) {
      const types = batch.map(({ type }) => type).filter((type) => !manifest.subscribers[type]);
      log.warn({ events: [...new Set(types)] }, 'events dropped: nothing subscribes to them any more');
    }
    if (events.length === 0) return;
    await transaction(database.fork(), async (em) => {
      const ids = events.map(({ id }) => id);
      const rows = await execute<{ id: string }>(em, remember, { consumer: manifest.id, ids });
      const fresh = new Set(rows.map(({ id }) => id));
      const byType = Map.groupBy(
        events.filter(({ id }) => fresh.has(id)),
        ({ type }) => type,
      );
      for (const [type, some] of byType) {
        const delivered = some.map(({ trace: _, at, ...event }) => ({ ...event, at: new Date(at) }));
        await manifest.subscribers[type]?.(delivered, makeContext(some[0]?.trace ?? null, em));
      }
    });
  }
}

/** Whether the work can not be blamed. A statement that takes too long or waits too long for a lock may well be. */
function isOutOfReach(error: unknown): boolean {
  if (error instanceof Problem) return error.code === 'unavailable' || error.code === 'storage-full';
  if (isStorageFull(error)) return true;
  return isDatabaseUnavailable(error) && !['57014', '55P03', '25P03'].includes(codeOf(error) ?? '');
}
