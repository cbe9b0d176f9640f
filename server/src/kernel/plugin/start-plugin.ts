import { keepSealing } from '../audit/seal.ts';
import { followDrops } from '../cache/cache-drops.ts';
import type { PluginControl } from '../control/plugin-control.ts';
import { openPluginDatabase } from '../database/plugin-database.ts';
import { removeOldRows } from '../database/retention.ts';
import { AfterCommit } from '../events/after-commit.ts';
import type { MakeContext } from '../events/consume.ts';
import { rebuildCopy } from '../events/copies.ts';
import { startEvents } from '../events/plugin-events.ts';
import { IdempotencyStore } from '../idempotency/idempotency-store.ts';
import { newId } from '../identifiers.ts';
import { exportPersonalData } from '../personal-data/personal-data.ts';
import { assertPersonalDataDeclared } from '../personal-data/declaration.ts';
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

/** Ms of machine time between two removals of old rows. */
const retentionInterval = 600_000;

/** Boots one plugin. Throws when its spec and its handlers differ, or when its database can not be used. */
export async function startPlugin(manifest: AnyPlugin, environment: PluginEnvironment): Promise<RunningPlugin> {
  assertPersonalDataDeclared(manifest);
  const services: PluginServices = {
    ...environment,
    manifest,
    log: environment.log.child({ plugin: manifest.id }),
    database: null,
    events: null,
    idempotency: null,
    afterCommit: new AfterCommit(),
  };
  const makeContext: MakeContext = (traceparent, em) => {
    const scope = { principal: installation, requestId: newId(), traceparent, deadline: null };
    return new KernelWorkContext(services, scope, em);
  };
  const operations = await bindOperations(services);
  const opened = new AsyncDisposableStack();
  try {
    if (manifest.database !== null) await openDatabase(services, makeContext, opened);
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
  return { services, operations, control: controlOf(services, makeContext), stop: () => opened.disposeAsync() };
}

/** Gives the plugin its database and all that lives in it. `opened` closes it again, last what came first. */
async function openDatabase(
  services: PluginServices,
  makeContext: MakeContext,
  opened: AsyncDisposableStack,
): Promise<void> {
  const { manifest, queues, clock, cache, keys, log, afterCommit } = services;
  if (!queues) throw new Error(`${manifest.id} needs a queue`);
  const database = await openPluginDatabase({
    plugin: manifest.id,
    url: services.databaseUrl(manifest.id),
    entities: manifest.entities ?? [],
    subscribers: [afterCommit],
  });
  opened.defer(() => database.close());
  services.database = database;
  services.idempotency = new IdempotencyStore(database);
  await clock.attach(database);
  await followDrops(database, cache);
  const events = await startEvents({ ...services, database, queues, makeContext });
  opened.defer(keepSealing(database, keys, log));
  opened.defer(periodically(retentionInterval, () => removeOldRows(database.pool), log));
  opened.defer(() => events.stop());
  services.events = events;
}

function controlOf({ manifest, clock, database, events }: PluginServices, makeContext: MakeContext): PluginControl {
  return {
    clockOffset: () => Promise.resolve(clock.offset),
    raiseClock: (offset) => clock.raise(offset),
    settle: () => events?.settle() ?? Promise.resolve(0),
    deadLetters: async (page) => {
      const letters = (await events?.deadLetters(page)) ?? [];
      return letters.map(({ data: _, ...letter }) => ({
        ...letter,
        kind: Object.hasOwn(manifest.jobs, letter.name) ? 'job' : 'event',
      }));
    },
    retryDeadLetter: (id) => events?.retryDeadLetter(id) ?? Promise.resolve(false),
    exportPersonalData: async (userId) => (database ? exportPersonalData(userId, manifest, database) : {}),
    rebuildCopies: async () => {
      const rebuilt: { name: string; rows: number }[] = [];
      for (const [name, copy] of Object.entries(manifest.copies)) {
        if (database) rebuilt.push({ name, rows: await rebuildCopy(copy, database, makeContext) });
      }
      return rebuilt;
    },
  };
}
