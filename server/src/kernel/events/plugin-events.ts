import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DueTicker } from '../clock/due-ticker.ts';
import type { PluginDatabase } from '../database/plugin-database.ts';
import type { DeadLetter, JobCounts, QueueBackend } from '../jobs/queue-backend.ts';
import type { PluginServices } from '../plugin/plugin-services.ts';
import { Consumer, type MakeContext } from './consume.ts';
import { type EventfulPlugin, Outbox } from './outbox.ts';
import type { QueuedWork } from './queued-work.ts';
import { Relay } from './relay.ts';

export interface PluginEventsOptions extends Pick<
  PluginServices,
  'afterCommit' | 'subscriptions' | 'clock' | 'log' | 'production'
> {
  manifest: EventfulPlugin;
  database: PluginDatabase;
  queues: QueueBackend;
  makeContext: MakeContext;
}

/** Everything of one plugin that happens outside of requests. */
export interface PluginEvents {
  publish(em: EntityManager, type: string, payload: unknown, trace: string | null): void;
  addJob(em: EntityManager, name: string, payload: unknown, trace: string | null): void;
  counts(): Promise<JobCounts>;
  deadLetters(page: { offset: number; limit: number }): Promise<DeadLetter[]>;
  /** False when there is none with this id. */
  retryDeadLetter(id: string): Promise<boolean>;
  /** Resolves when no outbox row waits and the queue is empty, jobs that wait for another attempt aside. */
  drained(): Promise<void>;
  /** Runs what is due, drains, and gives the number of pieces of work since the last call. See `settle`. */
  settle(): Promise<number>;
  /** Takes nothing more and waits for what runs. */
  stop(): Promise<void>;
}

/** Pieces of work of a plugin that run beside each other. */
const concurrency = 2;

/** Starts the relay, the worker and the due work of one plugin. */
export async function startEvents(options: PluginEventsOptions): Promise<PluginEvents> {
  const { manifest, database, afterCommit, queues, subscriptions, clock, makeContext, log, production } = options;
  const queue = queues.queue(manifest.id);
  const relay = new Relay({ pool: database.pool, plugin: manifest.id, backend: queues, subscriptions, log });
  const outbox = new Outbox({
    manifest,
    validators: production ? null : await manifest.specification.eventValidators(),
    wakeRelay: relay.wake,
    clock,
    afterCommit,
  });
  const consumer = new Consumer({ manifest, database, queue, makeContext, log });
  let consumed = 0;
  const worker = queues.worker(
    manifest.id,
    async ({ name, data }) => {
      // Only relays and consumers add to the queue.
      await consumer.handle(name, data as QueuedWork);
      consumed += 1;
    },
    { concurrency },
  );
  const ticker = new DueTicker({ due: manifest.due, makeContext: () => makeContext(null), clock, log });
  const drained = async (): Promise<void> => {
    for (;;) {
      await relay.drained();
      const { waiting, active } = await queue.counts();
      if (waiting + active > 0) await sleep(20);
      // Asked again, because the last job may have published.
      else if (!(await relay.hasRows())) return;
    }
  };
  let settled = 0;

  return {
    publish: (em, type, payload, trace) => outbox.publish(em, type, payload, trace),
    addJob: (em, name, payload, trace) => outbox.addJob(em, name, payload, trace),
    counts: () => queue.counts(),
    deadLetters: (page) => queue.deadLetters(page),
    retryDeadLetter: (id) => queue.retry(id),
    drained,
    async settle() {
      const due = await ticker.runAll();
      await drained();
      const before = settled;
      settled = relay.relayed + consumed;
      return due + settled - before;
    },
    async stop() {
      await Promise.all([ticker.stop(), worker.close()]);
      await relay.stop();
    },
  };
}
