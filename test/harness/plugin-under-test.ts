import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DirectoryBlobs } from '../../server/src/hosts/blobs/directory-blobs.ts';
import { AnswerCache } from '../../server/src/kernel/cache/answer-cache.ts';
import { bindCalls } from '../../server/src/kernel/calls/bind-calls.ts';
import type { CallTransport } from '../../server/src/kernel/calls/call-transport.ts';
import type { CallsOf } from '../../server/src/kernel/calls/calls.ts';
import { LocalTransport } from '../../server/src/kernel/calls/local-transport.ts';
import type { PluginControl } from '../../server/src/kernel/control/plugin-control.ts';
import type { PluginDatabase } from '../../server/src/kernel/database/plugin-database.ts';
import type { QueuedWork } from '../../server/src/kernel/events/queued-work.ts';
import { newId } from '../../server/src/kernel/identifiers.ts';
import { OperationLimits } from '../../server/src/kernel/limits/operation-limit.ts';
import { createLogger } from '../../server/src/hosts/observability/logger.ts';
import type { AnyPlugin } from '../../server/src/kernel/plugin/manifest.ts';
import type { Contracts, HouseContracts, OperationId } from '../../server/src/kernel/plugin/operation.ts';
import type { PluginSettings } from '../../server/src/kernel/plugin/plugin-settings.ts';
import { startPlugin } from '../../server/src/kernel/plugin/start-plugin.ts';
import { ProblemCatalogue } from '../../server/src/kernel/problems/problem-catalogue.ts';
import { Authenticator } from '../../server/src/kernel/sessions/authenticator.ts';
import type { Principal } from '../../server/src/kernel/sessions/principal.ts';
import { PrincipalSigner, type SigningKeys } from '../../server/src/kernel/sessions/principal-signer.ts';
import { beforeDrop, freshDatabase } from './database.ts';
import { type SentMail, TestMailbox } from './mailbox.ts';
import { SilentQueues } from './silent-queues.ts';
import { TestClock } from './test-clock.ts';

/** A plugin alone, through its whole pipeline, on a database of its own. */
export interface PluginUnderTest<Ids extends OperationId<C>, C extends Contracts = HouseContracts> {
  /** Throws for a plugin that keeps nothing. */
  readonly database: PluginDatabase;
  /** What the installation asks of the plugin beside its operations. */
  control: PluginControl;
  /** What the installation signs with. */
  keys: SigningKeys;
  clock: TestClock;
  cache: AnswerCache;
  blobs: DirectoryBlobs;
  /** The plugin's operations as `<plugin>.<name>(input)` for somebody. A refusal is thrown as its `Problem`. */
  as(principal: Principal): CallsOf<Ids, C>;
  /** Payloads of the events of a type that were published, oldest first. */
  events<Type extends keyof C['events'] & string>(type: Type): Promise<C['events'][Type][]>;
  /** Brings events of another plugin, as its relay does: to the plugin's subscriber, one that came before to nobody. */
  deliver(type: string, ...events: { id?: string; payload: unknown }[]): Promise<void>;
  /** Runs the jobs that were added, and those that follow from them. */
  runJobs(): Promise<void>;
  /** All mail that was sent, oldest first. */
  mail(): Promise<SentMail[]>;
  /** Runs what is due at the clock's time. */
  settle(): Promise<void>;
  /** Actions of the audit log about a subject, oldest first. */
  audited(subject: string): Promise<string[]>;
}

export interface PluginUnderTestOptions {
  /** Stands in for other plugins. */
  calls?: CallTransport;
  /** Answers are then not checked against the spec. */
  production?: boolean;
  /** `fatal` where a test makes the plugin fail. */
  logLevel?: 'error' | 'fatal';
  /** Hundredths of USD. */
  limitedBelow?: number;
  /** See `test/harness/payment-provider.ts`. */
  testProvider?: { url: string; secret: string } | null;
  /** See `test/harness/stripe-double`. */
  stripe?: PluginSettings['stripe'];
}

/**
 * Starts a plugin for the tests of one file, at its top level, and stops it after them. `C` are the contracts of a plugin
 * from outside the house.
 */
export async function startPluginUnderTest<Plugin extends string, C extends Contracts = HouseContracts>(
  manifest: AnyPlugin & { id: Plugin },
  {
    calls = new LocalTransport(),
    production = false,
    logLevel = 'error',
    limitedBelow = 500,
    testProvider = null,
    stripe = null,
  }: PluginUnderTestOptions = {},
): Promise<PluginUnderTest<OperationId<C> & `${Plugin}.${string}`, C>> {
  const url = await freshDatabase(manifest.id, manifest.migrations);
  const clock = new TestClock();
  const cache = new AnswerCache(1024 * 1024);
  const { specification } = manifest;
  const key = Buffer.alloc(32, 7);
  const keys = { signing: key, accepted: [key] };
  const queues = new SilentQueues();
  const mailbox = new TestMailbox();
  const files = mkdtempSync(path.join(tmpdir(), 'steam-clone-test-blobs-'));
  const blobs = new DirectoryBlobs(files);
  const plugin = await startPlugin(manifest, {
    production,
    log: createLogger({ level: logLevel, name: manifest.id }),
    clock,
    keys,
    queues,
    subscriptions: new Map(),
    cache,
    limits: new OperationLimits(specification.rateLimits),
    problems: new ProblemCatalogue([specification], 'http://store.test'),
    authenticator: new Authenticator(new PrincipalSigner(keys, manifest.id), () =>
      Promise.reject(new Error('Tests of one plugin name the principal and need no token')),
    ),
    transport: calls,
    mailer: mailbox.mailer,
    settings: { limitedBelow, testProvider, stripe },
    blobs: () => blobs,
    databaseUrl: () => url,
    tokenBoundElsewhere: 0,
  });
  const opened = (): PluginDatabase => {
    const { database } = plugin.services;
    if (!database) throw new Error(`${manifest.id} keeps nothing`);
    return database;
  };
  const operations = new LocalTransport();
  operations.register(plugin.operations);
  const ids = specification.operations.map(({ id }) => id);
  beforeDrop(async () => {
    await plugin.stop();
    await mailbox.close();
    rmSync(files, { recursive: true });
  });
  return {
    get database() {
      return opened();
    },
    control: plugin.control,
    blobs,
    keys,
    clock,
    cache,
    as: (principal) =>
      // Bound by name, as the kernel does it; the types are those of the spec.
      bindCalls(ids, operations, () => ({
        principal,
        requestId: newId(),
        deadline: Date.now() + 30_000,
        traceparent: null,
      })) as CallsOf<OperationId<C> & `${Plugin}.${string}`, C>,
    events: async (type) => {
      const { rows } = await opened().pool.query('select payload from outbox where name = $1 order by id', [type]);
      return rows.map(({ payload }) => payload);
    },
    deliver: async (type, ...events) => {
      const at = clock.now().toISOString();
      const stored = events.map(({ id = newId(), payload }) => ({
        id,
        type,
        aggregateId: null,
        version: null,
        at,
        payload,
        trace: null,
      }));
      const work: QueuedWork = { kind: 'events', events: stored };
      await queues.queue(manifest.id).addBulk([{ id: null, name: 'events', data: work }]);
      await queues.run();
    },
    runJobs: async () => {
      do await plugin.services.events?.drained();
      while ((await queues.run()) > 0);
    },
    mail: () => mailbox.sent(),
    settle: async () => {
      await plugin.services.events?.settle();
    },
    audited: async (subject) => {
      const { rows } = await opened().pool.query('select action from audit_entry where subject = $1 order by id', [
        subject,
      ]);
      return rows.map(({ action }) => action);
    },
  };
}
