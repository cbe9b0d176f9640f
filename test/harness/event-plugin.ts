import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventSpecification, Validator } from '@steam-clone/spec';
import { pino } from 'pino';
import type { KernelClock } from '../../server/src/kernel/clock/business-clock.ts';
import { SystemClock } from '../../server/src/hosts/clock/system-clock.ts';
import { openPluginDatabase, type PluginDatabase } from '../../server/src/kernel/database/plugin-database.ts';
import { AfterCommit } from '../../server/src/kernel/events/after-commit.ts';
import type { MakeContext } from '../../server/src/kernel/events/consume.ts';
import { type PluginEvents, startEvents } from '../../server/src/kernel/events/plugin-events.ts';
import type { QueueBackend } from '../../server/src/kernel/jobs/queue-backend.ts';
import type { WorkContext } from '../../server/src/kernel/plugin/context.ts';
import type { AnyPlugin } from '../../server/src/kernel/plugin/manifest.ts';

export interface EventPluginOptions {
  id: string;
  /** Of a database with the kernel's tables. */
  url: string;
  backend: QueueBackend;
  events?: EventSpecification[];
  validators?: Record<string, Validator>;
  subscribers?: AnyPlugin['subscribers'];
  jobs?: AnyPlugin['jobs'];
  due?: AnyPlugin['due'];
  subscriptions?: Record<string, string[]>;
  clock?: KernelClock;
  calls?: object;
  /** Told about each piece of work that begins. */
  onWork?: (trace: string | null) => void;
}

export interface EventPlugin {
  options: EventPluginOptions;
  database: PluginDatabase;
  afterCommit: AfterCommit;
  events: PluginEvents;
  makeContext: MakeContext;
  /** Publishes in a transaction of its own. */
  publish(type: string, ...payloads: unknown[]): Promise<void>;
  stop(): Promise<void>;
}

/** The events side of one plugin, without operations: what the runtime assembles, with a context of the least kind. */
export async function startEventPlugin(options: EventPluginOptions): Promise<EventPlugin> {
  const { id, url, backend, clock = new SystemClock() } = options;
  const log = pino({ level: 'silent' });
  const afterCommit = new AfterCommit();
  const database = await openPluginDatabase({ plugin: id, url, entities: [], subscribers: [afterCommit] });
  const makeContext: MakeContext = (trace, em) => {
    options.onWork?.(trace);
    let own: EntityManager | undefined = em;
    const context: WorkContext = {
      get em() {
        return (own ??= database.fork());
      },
      clock,
      log,
      calls: options.calls ?? {},
      text: () => Promise.reject(new Error('not part of this test')),
      rows: (statement, parameters) => database.rows(statement, parameters),
      publish: (manager, type, payload) => events.publish(manager, type, payload, trace),
      jobs: { add: (manager, name, payload) => events.addJob(manager, name, payload, trace) },
      dropCached: () => Promise.resolve(),
      audit: () => {},
      seal: (plain) => plain,
      unseal: (sealed) => sealed,
      reseal: (sealed) => sealed,
      settings: { limitedBelow: 0, testProvider: null, stripe: null },
      get blobs(): WorkContext['blobs'] {
        throw new Error('not part of this test');
      },
      mail: { sender: 'test', send: () => Promise.reject(new Error('not part of this test')) },
    };
    return context;
  };
  const events = await startEvents({
    manifest: {
      id,
      specification: {
        events: options.events ?? [],
        eventValidators: () => Promise.resolve(options.validators ?? {}),
      },
      subscribers: options.subscribers ?? {},
      jobs: options.jobs ?? {},
      due: options.due ?? {},
    },
    database,
    afterCommit,
    queues: backend,
    subscriptions: new Map(Object.entries(options.subscriptions ?? {})),
    clock,
    makeContext,
    log,
    production: false,
  });
  return {
    options,
    database,
    afterCommit,
    events,
    makeContext,
    async publish(type, ...payloads) {
      const em = database.fork();
      for (const payload of payloads) events.publish(em, type, payload, null);
      await em.flush();
    },
    async stop() {
      await events.stop();
      await database.close();
    },
  };
}
