import { setTimeout as delay } from 'node:timers/promises';
import { audit } from '../audit/audit.ts';
import { keepSealing } from '../audit/seal.ts';
import { announceDrops, followDrops } from '../cache/cache-drops.ts';
import { openPluginDatabase } from '../database/plugin-database.ts';
import { AfterCommit } from '../events/after-commit.ts';
import { rebuildCopy } from '../events/copies.ts';
import { startEvents } from '../events/plugin-events.ts';
import { IdempotencyStore } from '../idempotency/idempotency-store.ts';
import { sweepIdempotencyKeys } from '../idempotency/idempotency-statements.ts';
import { newId } from '../identifiers.ts';
import { issueLoadKey } from '../limits/load-key.ts';
import { Cursors } from '../pagination/cursor.ts';
import { assertPersonalDataDeclared } from '../personal-data/declaration.ts';
import type { PluginControl } from '../control/plugin-control.ts';
import type { BoundOperation } from '../pipeline/bound-operation.ts';
import { installation } from '../sessions/principal.ts';
import { bindOperations } from './bind.ts';
import type { AnyPlugin } from './manifest.ts';
import type { PluginEnvironment } from './plugin-environment.ts';
import { periodically } from './periodically.ts';
import type { PluginServices } from './plugin-services.ts';
import { KernelWorkContext } from './work-context.ts';

/** A plugin at work in this process. */
export interface RunningPlugin {
  services: PluginServices;
  operations: BoundOperation[];
  control: PluginControl;
  /** Takes no more work, finishes what runs and lets go of the database. */
  stop(): Promise<void>;
}

/** Ms between two removals of expired Idempotency-Keys. */
const sweepInterval = 600_000;

/** Boots one plugin. Throws when its spec and its handlers differ, or when its database can not be used. */
export async function startPlugin(manifest: AnyPlugin, environment: PluginEnvironment): Promise<RunningPlugin> {
  assertPersonalDataDeclared(manifest);
  const log = environment.log.child({ plugin: manifest.id });
  const services: PluginServices = {
    manifest,
    database: null,
    events: null,
    idempotency: null,
    clock: environment.clock,
    log,
    production: environment.production,
    problems: environment.problems,
    limits: environment.limits,
    cursors: new Cursors(environment.keys),
    transport: environment.transport,
    authenticate: (headers) => environment.authenticator.authenticate(headers),
    audit,
    dropCached: () => Promise.reject(new Error(`${manifest.id} has no database, so nothing of it changes`)),
    sessionsEnded: async (ended) => {
      environment.authenticator.drop(ended);
      await delay(environment.tokenBoundElsewhere);
    },
    issueLoadKey: (seconds) => {
      const expiresAt = new Date(Date.now() + seconds * 1000);
      return { loadKey: issueLoadKey(environment.keys, expiresAt), expiresAt };
    },
  };
  const operations = await bindOperations(services);
  const opened = new AsyncDisposableStack();
  try {
    if (manifest.database !== null) await openDatabase(services, environment, opened);
    await manifest.prepare?.(workContext(services, null));
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
  return { services, operations, control: controlOf(services, environment), stop: () => opened.disposeAsync() };
}

/** Gives the plugin its database and all that lives in it. `opened` closes it again, last what came first. */
async function openDatabase(
  services: PluginServices,
  environment: PluginEnvironment,
  opened: AsyncDisposableStack,
): Promise<void> {
  const { manifest, log } = services;
  if (!environment.queues) throw new Error(`${manifest.id} needs a queue`);
  const afterCommit = new AfterCommit();
  const database = await openPluginDatabase({
    plugin: manifest.id,
    url: environment.databaseUrl(manifest.id),
    entities: manifest.entities ?? [],
    subscribers: [afterCommit],
  });
  opened.defer(() => database.close());
  services.database = database;
  services.idempotency = new IdempotencyStore(database);
  services.dropCached = (em, tags) => {
    afterCommit.add(em, () => environment.cache.drop(tags));
    return announceDrops(em, tags);
  };
  await environment.clock.attach(database);
  await followDrops(database, environment.cache);
  const events = await startEvents({
    manifest,
    database,
    afterCommit,
    queueBackend: environment.queues,
    subscriptions: environment.subscriptions,
    clock: environment.clock,
    makeContext: ({ trace, em }) => workContext(services, trace, em),
    log,
    production: environment.production,
  });
  opened.defer(keepSealing(database, environment.keys, log));
  opened.defer(periodically(sweepInterval, () => sweepIdempotencyKeys(database), log));
  opened.defer(() => events.stop());
  services.events = events;
}

function workContext(
  services: PluginServices,
  traceparent: string | null,
  em?: ConstructorParameters<typeof KernelWorkContext>[2],
): KernelWorkContext {
  const scope = { principal: installation, requestId: newId(), traceparent, deadline: null };
  return new KernelWorkContext(services, scope, em);
}

function controlOf(services: PluginServices, { clock }: PluginEnvironment): PluginControl {
  const { manifest, database, events } = services;
  return {
    clockOffset: () => Promise.resolve(clock.offset),
    raiseClock: (offset) => clock.raise(offset),
    settle: () => events?.settle() ?? Promise.resolve(0),
    deadLetters: async (page) => {
      const letters = (await events?.deadLetters(page)) ?? [];
      return letters.map(({ id, name, failedAt, attempts, error }) => ({
        id,
        kind: Object.hasOwn(manifest.jobs, name) ? 'job' : 'event',
        name,
        failedAt,
        attempts,
        error,
      }));
    },
    retryDeadLetter: (id) => events?.retryDeadLetter(id) ?? Promise.resolve(false),
    rebuildCopies: async () => {
      const rebuilt: { name: string; rows: number }[] = [];
      for (const [name, copy] of Object.entries(manifest.copies)) {
        if (!database) break;
        const makeContext = ({ trace, em }: { trace: string | null; em?: Parameters<typeof workContext>[2] }) =>
          workContext(services, trace, em);
        rebuilt.push({ name, rows: await rebuildCopy({ name, copy, database, makeContext }) });
      }
      return rebuilt;
    },
  };
}
