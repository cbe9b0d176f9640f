import type { Specification } from '@steam-clone/spec';
import { AnswerCache } from '@steam-clone/server/src/kernel/cache/answer-cache.ts';
import { LocalTransport } from '@steam-clone/server/src/kernel/calls/local-transport.ts';
import { SandboxClock } from '@steam-clone/server/src/hosts/clock/sandbox-clock.ts';
import { execute } from '@steam-clone/server/src/kernel/database/in-transaction.ts';
import { migrate } from '@steam-clone/server/src/hosts/databases/migrate.ts';
import { statement } from '@steam-clone/server/src/kernel/database/statement.ts';
import { migratePostgresQueues, openPostgresQueues } from '@steam-clone/server/src/hosts/queues/bullmq-postgres.ts';
import { OperationLimits } from '@steam-clone/server/src/kernel/limits/operation-limit.ts';
import { createLogger } from '@steam-clone/server/src/hosts/observability/logger.ts';
import type { WorkContext } from '@steam-clone/server/src/kernel/plugin/context.ts';
import type { AnyPlugin } from '@steam-clone/server/src/kernel/plugin/manifest.ts';
import { startPlugin } from '@steam-clone/server/src/kernel/plugin/start-plugin.ts';
import { ProblemCatalogue } from '@steam-clone/server/src/kernel/problems/problem-catalogue.ts';
import { Authenticator } from '@steam-clone/server/src/kernel/sessions/authenticator.ts';
import { PrincipalSigner } from '@steam-clone/server/src/kernel/sessions/principal-signer.ts';

export interface Payload {
  /** On this process's clock, ms. */
  sentAt: number;
}

export interface Delivery {
  payloads: Payload[];
  /** When the subscriber's transaction was committed. */
  at: number;
}

/** One plugin that publishes and others that note what they are told. */
export interface EventHouse {
  /** Hears of each batch that took effect. */
  onDelivery: (delivery: Delivery) => void;
  /** Publishes one event in a transaction of its own. */
  publish(payload: Payload): Promise<void>;
  /** Writes events as a large transaction would, without waking the relay. */
  publishMany(count: number): Promise<void>;
  drained(): Promise<void>;
  stop(): Promise<void>;
}

const eventType = 'plugin0.happened';
const migrations = [
  {
    name: 'notes',
    up: [
      'create table note (event_id uuid primary key)',
      'create table alarm (due_at timestamptz not null)',
      'create index alarm_due on alarm (due_at)',
    ],
  },
];
const emptySpecification: Specification = {
  plugin: '',
  prefixes: [],
  operations: [],
  events: [],
  problems: [],
  rateLimits: [],
  requestValidators: () => Promise.resolve({}),
  answerValidators: () => Promise.resolve({}),
  answerShapes: () => Promise.resolve({}),
  eventValidators: () => Promise.resolve({}),
  problemTexts: null,
  document: new URL('about:blank'),
};
const noteEvents = statement('bench.noteEvents', ['ids'], 'insert into note select unnest($1::uuid[])');
const writeEvents = statement(
  'bench.writeEvents',
  ['name', 'count'],
  `insert into outbox (id, kind, name, payload, occurred_at)
   select gen_random_uuid(), 'event', $1, '{"sentAt": 0}', now() from generate_series(1, $2)`,
);
const findAlarms = statement('bench.findAlarms', ['now', 'limit'], 'select from alarm where due_at <= $1 limit $2');

export async function startEventHouse(postgres: { url(database: string): string }, count: number): Promise<EventHouse> {
  const names = Array.from({ length: count }, (_, index) => `plugin${index}`);
  const databaseOf = (plugin: string): string => postgres.url(`${plugin}_of_${count}`);
  for (const plugin of names) await migrate({ plugin, url: databaseOf(plugin), migrations });
  const queueUrl = postgres.url(`queue_of_${count}`);
  await migratePostgresQueues(queueUrl);
  const log = createLogger({ level: 'warn', name: 'bench' });
  const queues = await openPostgresQueues({ url: queueUrl }, log);
  const keys = { signing: Buffer.alloc(32, 1), accepted: [Buffer.alloc(32, 1)] };

  const house: EventHouse = {
    onDelivery: () => {},
    publish: async (payload) => {
      const em = publisher.database.fork();
      publisher.events.publish(em, eventType, payload, null);
      await em.flush();
    },
    publishMany: async (count) => {
      await publisher.database.rows(writeEvents, { name: eventType, count });
    },
    drained: async () => {
      for (const { services } of plugins) await services.events?.drained();
    },
    stop: async () => {
      await Promise.all(plugins.map((plugin) => plugin.stop()));
      await queues.close();
    },
  };
  const note: AnyPlugin['subscribers'][string] = async (events, { em }) => {
    await execute(em, noteEvents, { ids: events.map(({ id }) => id) });
    const payloads = events.map(({ payload }) => payload as Payload);
    em.getEventManager().registerSubscriber({
      afterTransactionCommit: () => house.onDelivery({ payloads, at: performance.now() }),
    });
  };
  const due = {
    ringAlarms: {
      take: async (limit: number, { clock, rows }: WorkContext) =>
        (await rows(findAlarms, { now: clock.now(), limit })).length,
    },
  } satisfies AnyPlugin['due'];
  const manifestOf = (id: string, subscribers: AnyPlugin['subscribers']): AnyPlugin => ({
    id,
    port: 0,
    database: id,
    specification: { ...emptySpecification, plugin: id, events: [{ type: eventType, aggregate: null }] },
    operations: {},
    calls: [],
    subscribers,
    jobs: {},
    due,
    copies: {},
  });
  const plugins = await Promise.all(
    names.map((id, index) =>
      startPlugin(manifestOf(id, index === 0 ? {} : { [eventType]: note }), {
        production: true,
        log,
        clock: new SandboxClock(),
        keys,
        queues,
        subscriptions: new Map([[eventType, names.slice(1)]]),
        mailer: { sender: 'test', send: () => Promise.reject(new Error('No mail here')) },
        cache: new AnswerCache(1_000_000),
        limits: new OperationLimits([]),
        problems: new ProblemCatalogue([], 'http://bench.test'),
        authenticator: new Authenticator(new PrincipalSigner(keys, id), () =>
          Promise.reject(new Error('No tokens here')),
        ),
        transport: new LocalTransport(),
        databaseUrl: databaseOf,
        settings: { limitedBelow: 0, testProvider: null, stripe: null },
        blobs: () => {
          throw new Error('No blobs here');
        },
        tokenBoundElsewhere: 0,
      }),
    ),
  );
  const { database, events } = plugins[0]?.services ?? {};
  if (!database || !events) throw new Error('The first plugin publishes');
  const publisher = { database, events };
  return house;
}
