import { expect } from '@jest/globals';
import pg from 'pg';
import { AnswerCache } from '../../../server/src/kernel/cache/answer-cache.ts';
import { bindCalls } from '../../../server/src/kernel/calls/bind-calls.ts';
import type { CallTransport } from '../../../server/src/kernel/calls/call-transport.ts';
import type { CallsOf } from '../../../server/src/kernel/calls/calls.ts';
import { LocalTransport } from '../../../server/src/kernel/calls/local-transport.ts';
import { newId } from '../../../server/src/kernel/identifiers.ts';
import type { JobHandler } from '../../../server/src/kernel/jobs/queue-backend.ts';
import { OperationLimits } from '../../../server/src/kernel/limits/operation-limit.ts';
import { createLogger } from '../../../server/src/hosts/observability/logger.ts';
import type { AnyPlugin } from '../../../server/src/kernel/plugin/manifest.ts';
import type { OperationId } from '../../../server/src/kernel/plugin/operation.ts';
import { type RunningPlugin, startPlugin } from '../../../server/src/kernel/plugin/start-plugin.ts';
import { ProblemCatalogue } from '../../../server/src/kernel/problems/problem-catalogue.ts';
import { problem } from '../../../server/src/kernel/problems/problem.ts';
import { Authenticator } from '../../../server/src/kernel/sessions/authenticator.ts';
import { PrincipalSigner } from '../../../server/src/kernel/sessions/principal-signer.ts';
import type { Principal } from '../../../server/src/kernel/sessions/principal.ts';
import { payments } from '../../../server/src/plugins/payments/plugin.ts';
import { purchases } from '../../../server/src/plugins/purchases/plugin.ts';
import { shopping } from '../../../server/src/plugins/shopping/plugin.ts';
import { verifyDatabases } from '../../../server/src/verification/verify-databases.ts';
import { beforeDrop, freshDatabase } from '../database.ts';
import { FakeCatalog } from './fake-catalog.ts';
import { TestMailbox } from '../mailbox.ts';
import type { ProviderUnderTest } from '../payment-provider.ts';
import { TestClock } from '../test-clock.ts';
import { watchCommits } from './database-edges.ts';
import { dueWhenSettled, whileSettling } from './due-when-settled.ts';
import { HeldQueues } from './held-queues.ts';
import { watchProvider } from './provider-edges.ts';
import { ofCheckout, SimulatedProcess, type Strike } from './simulated-process.ts';

export const commercePlugins: readonly AnyPlugin[] = [shopping, purchases, payments];
type Operations = OperationId & `${'shopping' | 'purchases' | 'payments'}.${string}`;

/** The process was struck by a crash while somebody waited for its answer. */
export class ProcessCrashed extends Error {}

/** Shopping, purchases and payments as one process runs them, which can be struck and started again. */
export interface Commerce {
  clock: TestClock;
  catalog: FakeCatalog;
  /** Edges that were passed since `watch`. */
  readonly reached: ReadonlySet<string>;
  /** Whether the strike of `watch` has happened, to whichever process. */
  readonly wasStruck: boolean;
  /** The operations of the plugins as somebody. Throws `ProcessCrashed` when the process ends meanwhile. */
  as(principal: Principal): CallsOf<Operations>;
  /** Notes from now on which edges are passed, and strikes at the first time that the one of `strike` is. */
  watch(strike?: Strike | null): void;
  /** Makes the copies anew of what the catalog sells. */
  learn(): Promise<void>;
  /** Starts a new process on what the one before has left, once nobody holds an Idempotency-Key any more. */
  restart(): Promise<void>;
  /** Lets so much machine time go by that nobody holds an Idempotency-Key any more. */
  endLeases(): Promise<void>;
  /** Runs all that is due, until nothing follows from it. */
  settle(): Promise<void>;
  rows(plugin: string, sql: string, parameters?: unknown[]): Promise<Record<string, unknown>[]>;
  /** The checker of `doctor --verify`, and that nothing waits any more. */
  expectSound(): Promise<void>;
}

/** Starts them for the tests of one file, at its top level, and stops them after it. */
export async function startCommerce(provider: ProviderUnderTest | null = null): Promise<Commerce> {
  const clock = new TestClock();
  const catalog = new FakeCatalog();
  const queues = new HeldQueues();
  const key = Buffer.alloc(32, 7);
  const keys = { signing: key, accepted: [key] };
  const urls: Record<string, string> = {};
  for (const { id, migrations } of commercePlugins) urls[id] = await freshDatabase(id, migrations);
  const looks = new Map(
    Object.entries(urls).map(([id, url]) => {
      const look = new pg.Pool({ connectionString: url, max: 1 });
      // `end` does not wait until the connection is gone: the drop of the database may still cut it.
      look.on('error', () => {});
      return [id, look];
    }),
  );
  const mailbox = new TestMailbox();
  const unwatch = [watchCommits(), watchProvider(provider?.url ?? '')];
  let started = await start(1);
  let [number, wasStruck] = [1, false];
  beforeDrop(async () => {
    await stop();
    for (const look of looks.values()) await look.end();
    await mailbox.close();
    for (const each of unwatch) each();
  });

  async function start(which: number) {
    const process = new SimulatedProcess(which);
    const handlers = new Map<string, JobHandler>();
    const local = new LocalTransport();
    const transport: CallTransport = {
      call: (id, input, scope) =>
        local.has(id)
          ? process.pass(
              `call of ${id}`,
              () => local.call(id, input, scope),
              () => problem('unavailable'),
            )
          : catalog.call(id, input),
    };
    const plugins: RunningPlugin[] = [];
    for (const manifest of commercePlugins) {
      const { id, specification } = manifest;
      const plugin = await startPlugin(dueWhenSettled(manifest), {
        production: false,
        log: createLogger({ level: 'fatal', name: id }),
        clock,
        keys,
        queues: queues.of(process, id, handlers),
        subscriptions: subscriptions(),
        cache: new AnswerCache(1024 * 1024),
        limits: new OperationLimits(specification.rateLimits),
        problems: new ProblemCatalogue([specification], 'http://store.test'),
        authenticator: new Authenticator(new PrincipalSigner(keys, id), () =>
          Promise.reject(new Error('no tokens here')),
        ),
        transport,
        mailer: mailbox.mailer,
        settings: {
          limitedBelow: 500,
          stripe: null,
          testProvider: provider && { url: `http://${process.name}.provider.test`, secret: provider.secret },
        },
        blobs: () => {
          throw new Error('not part of these tests');
        },
        databaseUrl: (plugin) => `${urls[plugin]}?application_name=${process.name}%20${plugin}`,
        tokenBoundElsewhere: 0,
      });
      plugins.push(plugin);
      local.register(plugin.operations);
    }
    return { process, handlers, local, plugins };
  }

  async function stop(): Promise<void> {
    const { process, plugins } = started;
    if (process.isDead) {
      // Its connections go first, so that PostgreSQL has rolled back what it left open before anything else happens.
      const [look] = looks.values();
      // Tests of other files have processes of the same name beside this one.
      const databases = Object.values(urls).map((url) => new URL(url).pathname.slice(1));
      const own = 'application_name like $1 and datname = any($2)';
      const cut = `select pg_terminate_backend(pid) from pg_stat_activity where ${own}`;
      await look?.query(cut, [`${process.name} %`, databases]);
      process.bury();
    }
    await Promise.allSettled(plugins.map((plugin) => plugin.stop()));
  }

  /** What happens first: the work ends, or its process. */
  const orCrash = <Result>(work: Promise<Result>): Promise<Result> => {
    work.catch(() => {});
    const died = started.process.crashed.then(() => Promise.reject(new ProcessCrashed(started.process.name)));
    return Promise.race([work, died]);
  };

  async function settle(): Promise<void> {
    const { process, handlers, plugins } = started;
    for (let done = 1; done > 0;) {
      done = 0;
      for (const { services } of plugins) {
        const struckBefore = process.hasStruck;
        const settled = async () => (await services.events?.settle()) ?? 0;
        // What the ordered fault has broken is done at the second try, as the relay's next look at the outbox does it; no other failure is.
        done += await settled().catch((error: unknown) => {
          if (process.isDead || struckBefore || !process.hasStruck) throw error;
          return settled();
        });
      }
      done += await queues.run(process, handlers);
    }
  }

  const rows: Commerce['rows'] = async (plugin, sql, parameters = []) =>
    (await looks.get(plugin)?.query(sql, parameters))?.rows ?? [];

  async function endLeases(): Promise<void> {
    for (const { id } of commercePlugins) {
      await rows(id, 'update idempotency_key set lease_until = now() where status is null');
    }
  }

  return {
    clock,
    catalog,
    get reached() {
      return started.process.reached;
    },
    get wasStruck() {
      return wasStruck || started.process.hasStruck;
    },
    as: (principal) =>
      bindCalls(
        commercePlugins.flatMap(({ specification }) => specification.operations.map(({ id }) => id)),
        { call: (id, input, scope) => orCrash(ofCheckout.run(true, () => started.local.call(id, input, scope))) },
        () => ({ principal, requestId: newId(), deadline: Date.now() + 30_000, traceparent: null }),
      ) as CallsOf<Operations>,
    watch(strike = null) {
      wasStruck = false;
      started.process.strike = strike;
      started.process.reached.clear();
    },
    async learn() {
      for (const { control } of started.plugins) await control.rebuildCopies();
    },
    async restart() {
      wasStruck ||= started.process.hasStruck;
      started.process.isDead = true;
      await stop();
      await endLeases();
      number += 1;
      started = await start(number);
    },
    settle: () => orCrash(whileSettling(settle)),
    endLeases,
    rows,
    async expectSound() {
      expect(queues.given).toEqual([]);
      for (const { id } of commercePlugins) {
        expect(await rows(id, 'select id, name from outbox where relayed_at is null')).toEqual([]);
      }
      // The databases go by the machine's clock and not by the test's, so they can not say what is overdue.
      expect(await rows('payments', 'select id, state from payment where next_check_at is not null')).toEqual([]);
      const verdicts = await verifyDatabases({
        plugins: commercePlugins,
        urls,
        keys,
        providerJournal: provider?.journal ?? null,
      });
      expect(verdicts.length).toBeGreaterThan(20);
      expect(verdicts.filter(({ violations }) => violations.length > 0)).toEqual([]);
    },
  };
}

function subscriptions(): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const { id, subscribers } of commercePlugins) {
    for (const type of Object.keys(subscribers)) all.set(type, [...(all.get(type) ?? []), id]);
  }
  return all;
}
