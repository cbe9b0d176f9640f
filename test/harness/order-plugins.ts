import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { EventSpecification } from '@steam-clone/spec';
import { execute } from '../../server/src/kernel/database/in-transaction.ts';
import { statement } from '../../server/src/kernel/database/statement.ts';
import type { QueueBackend, RetryPolicy } from '../../server/src/kernel/jobs/queue-backend.ts';
import type { AnyPlugin } from '../../server/src/kernel/plugin/manifest.ts';
import { freshDatabase } from './database.ts';
import { type EventPlugin, type EventPluginOptions, startEventPlugin } from './event-plugin.ts';
import { startTestQueues, type TestQueues } from './queues.ts';

export const paid = 'purchases.orderPaid';
export const refunded = 'purchases.orderRefunded';
const events: EventSpecification[] = [paid, refunded].map((type) => ({
  type,
  aggregate: { id: 'orderId', version: 'version' },
}));

// Counts effects by order, so that a second effect of one event shows.
const tables = [{ name: 'grants', up: ['create table grants (order_id text primary key, effects integer not null)'] }];
const grant = statement(
  'library.grant',
  ['orders'],
  `insert into grants select unnest($1::text[]), 1 on conflict (order_id) do update set effects = grants.effects + 1`,
);

/** Grants what was paid. */
export const grantAll: AnyPlugin['subscribers'][string] = async (batch, { em }) => {
  await execute(em, grant, { orders: batch.map(({ aggregateId }) => aggregateId) });
};

export interface OrderPlugins {
  backend: QueueBackend;
  start(options: Partial<EventPluginOptions> & { id: string }): Promise<EventPlugin>;
  /** A plugin that publishes paid orders and one that grants them, on queues that no other pair uses. */
  startPair(
    publisher?: Partial<EventPluginOptions>,
    subscriber?: Partial<EventPluginOptions>,
  ): Promise<{ purchases: EventPlugin; library: EventPlugin }>;
}

/** Prepares plugins for the tests of one file; each test's are stopped after it. */
export function orderPlugins(policy?: Partial<RetryPolicy>): OrderPlugins {
  let queues: TestQueues;
  const plugins: EventPlugin[] = [];
  beforeAll(async () => {
    queues = await startTestQueues(policy);
  });
  afterEach(async () => {
    await Promise.all(plugins.splice(0).map((plugin) => plugin.stop()));
  });
  afterAll(() => queues.stop());

  const start: OrderPlugins['start'] = async (options) => {
    const url = options.url ?? (await freshDatabase('events', tables));
    const plugin = await startEventPlugin({ backend: queues.backend, ...options, url });
    plugins.push(plugin);
    return plugin;
  };
  return {
    get backend() {
      return queues.backend;
    },
    start,
    async startPair(publisher = {}, subscriber = {}) {
      const libraryId = `library-${randomUUID()}`;
      const library = await start({ id: libraryId, subscribers: { [paid]: grantAll }, ...subscriber });
      const subscriptions = { [paid]: [libraryId], [refunded]: [libraryId] };
      const purchases = await start({ id: `purchases-${randomUUID()}`, events, subscriptions, ...publisher });
      return { purchases, library };
    },
  };
}

export function orders(count: number): { orderId: string; version: number }[] {
  return Array.from({ length: count }, (_, index) => ({ orderId: `order-${index}`, version: 1 }));
}

/** Effects by order. */
export async function effectsIn({ database }: EventPlugin): Promise<Map<string, number>> {
  const { rows } = await database.pool.query('select order_id, effects from grants');
  return new Map(rows.map(({ order_id: order, effects }) => [order, effects]));
}

export function oneEffectEach(count: number): Map<string, number> {
  return new Map(orders(count).map(({ orderId }) => [orderId, 1]));
}
