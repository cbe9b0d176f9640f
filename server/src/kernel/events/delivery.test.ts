import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventSpecification } from '@steam-clone/spec';
import { freshDatabase } from '../../../../test/harness/database.ts';
import { type EventPlugin, type EventPluginOptions, startEventPlugin } from '../../../../test/harness/event-plugin.ts';
import { eventually } from '../../../../test/harness/eventually.ts';
import { interceptAdding, startTestQueues, type TestQueues } from '../../../../test/harness/queues.ts';
import { execute } from '../database/in-transaction.ts';
import { statement } from '../database/statement.ts';
import type { AnyPlugin } from '../plugin/manifest.ts';

const paid = 'purchases.orderPaid';
const events: EventSpecification[] = [{ type: paid, aggregate: { id: 'orderId', version: 'version' } }];
// Counts effects by order, so that a second effect of one event shows.
const tables = [{ name: 'grants', up: ['create table grants (order_id text primary key, effects integer not null)'] }];
const grant = statement(
  'library.grant',
  ['orders'],
  `insert into grants select unnest($1::text[]), 1 on conflict (order_id) do update set effects = grants.effects + 1`,
);
const keepNewest = statement(
  'library.keepNewest',
  ['orders', 'versions'],
  `insert into grants select * from unnest($1::text[], $2::integer[])
   on conflict (order_id) do update set effects = excluded.effects where grants.effects < excluded.effects`,
);
const grantAll: AnyPlugin['subscribers'][string] = async (batch, { em }) => {
  await execute(em, grant, { orders: batch.map(({ aggregateId }) => aggregateId) });
};

describe('the delivery of events', () => {
  let queues: TestQueues;
  const extraQueues: TestQueues[] = [];
  const plugins: EventPlugin[] = [];
  beforeAll(async () => {
    queues = await startTestQueues();
  });
  afterEach(async () => {
    await Promise.all(plugins.splice(0).map((plugin) => plugin.stop()));
  });
  afterAll(async () => {
    await Promise.all([queues, ...extraQueues].map((each) => each.stop()));
  });

  const start = async (options: Partial<EventPluginOptions> & { id: string }): Promise<EventPlugin> => {
    const url = options.url ?? (await freshDatabase('events', tables));
    const plugin = await startEventPlugin({ backend: queues.backend, ...options, url });
    plugins.push(plugin);
    return plugin;
  };
  /** A plugin that publishes and one that grants what was paid; each pair has its own queues. */
  const startPair = async (
    publisher: Partial<EventPluginOptions> = {},
    subscriber: Partial<EventPluginOptions> = {},
  ): Promise<{ purchases: EventPlugin; library: EventPlugin }> => {
    const libraryId = `library-${randomUUID()}`;
    const library = await start({ id: libraryId, subscribers: { [paid]: grantAll }, ...subscriber });
    const purchases = await start({
      id: `purchases-${randomUUID()}`,
      events,
      subscriptions: { [paid]: [libraryId] },
      ...publisher,
    });
    return { purchases, library };
  };
  const orders = (count: number): { orderId: string; version: number }[] =>
    Array.from({ length: count }, (_, index) => ({ orderId: `order-${index}`, version: 1 }));
  const effectsIn = async ({ database }: EventPlugin): Promise<Map<string, number>> => {
    const { rows } = await database.pool.query('select order_id, effects from grants');
    return new Map(rows.map(({ order_id: order, effects }) => [order, effects]));
  };
  const oneEffectEach = (count: number): Map<string, number> =>
    new Map(orders(count).map(({ orderId }) => [orderId, 1]));

  it('brings a committed event to its subscriber, whole', async () => {
    const received: unknown[] = [];
    const traces: unknown[] = [];
    const { purchases } = await startPair(
      {},
      {
        subscribers: {
          [paid]: (batch) => {
            received.push(...batch);
            return Promise.resolve();
          },
        },
        onWork: ({ trace }) => traces.push(trace),
      },
    );
    const em = purchases.database.fork();
    purchases.events.publish(em, paid, { orderId: 'o1', version: 3 }, '00-trace-span-01');
    await em.flush();
    await eventually(() => expect(received).toHaveLength(1));
    expect(received).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        type: paid,
        aggregateId: 'o1',
        version: 3,
        at: expect.any(Date),
        payload: { orderId: 'o1', version: 3 },
      },
    ]);
    expect(traces).toEqual(['00-trace-span-01']);
  });

  it('is woken by the commit and does not wait for the next look', async () => {
    const { purchases, library } = await startPair();
    const began = performance.now();
    for (let count = 1; count <= 5; count++) {
      await purchases.publish(paid, ...orders(count).slice(-1));
      await eventually(async () => expect((await effectsIn(library)).size).toBe(count));
    }
    // One look a second would take at least four.
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('brings nothing of a transaction that was rolled back', async () => {
    const { purchases, library } = await startPair();
    const undone = purchases.database.fork().transactional(async (em) => {
      purchases.events.publish(em, paid, { orderId: 'undone', version: 1 }, null);
      await em.flush();
      throw new Error('card declined');
    });
    await expect(undone).rejects.toThrow('card declined');
    await purchases.publish(paid, { orderId: 'order-0', version: 1 });
    await eventually(async () => expect(await effectsIn(library)).toEqual(oneEffectEach(1)));
    await purchases.events.drained();
    expect(await effectsIn(library)).toEqual(oneEffectEach(1));
  });

  it('finds what a process left that died between commit and relay', async () => {
    const { purchases, library } = await startPair();
    // As the dead process wrote it: no commit of this process wakes the relay.
    await purchases.database.pool.query(
      `insert into outbox (id, kind, name, aggregate_id, version, payload, occurred_at)
       values ($1, 'event', $2, 'order-0', 1, '{}', now())`,
      [randomUUID(), paid],
    );
    await eventually(async () => expect(await effectsIn(library)).toEqual(oneEffectEach(1)));
  });

  // Proved by mutation: with `on conflict do nothing returning event_id` of the inbox replaced by a plain select of all
  // ids, this test and the next one turn red with two effects.
  it('has one effect when the relay dies between adding to the queue and marking', async () => {
    let crashes = 1;
    let adds = 0;
    const crashing = interceptAdding(queues.backend, async (jobs, addBulk) => {
      await addBulk(jobs);
      adds += 1;
      if (crashes-- > 0) throw new Error('killed');
    });
    const { purchases, library } = await startPair({ backend: crashing });
    await purchases.publish(paid, ...orders(5));
    await eventually(() => expect(adds).toBe(2));
    await Promise.all([purchases.events.drained(), library.events.drained()]);
    expect(await effectsIn(library)).toEqual(oneEffectEach(5));
  });

  it('has one effect when the same batch is worked on twice at once', async () => {
    const twice = interceptAdding(queues.backend, (jobs, addBulk) => addBulk([...jobs, ...jobs]));
    const { purchases, library } = await startPair({ backend: twice });
    await purchases.publish(paid, ...orders(50));
    await purchases.events.drained();
    await library.events.drained();
    expect(await effectsIn(library)).toEqual(oneEffectEach(50));
  });

  it('relays a row once when two processes relay at once', async () => {
    const relayed: string[] = [];
    const counting = interceptAdding(queues.backend, async (jobs, addBulk) => {
      for (const { data } of jobs)
        if ('events' in data) relayed.push(...(data.events as { id: string }[]).map(({ id }) => id));
      await addBulk(jobs);
    });
    const { purchases, library } = await startPair({ backend: counting });
    const second = await start(purchases.options);
    const count = 2_000;
    for (let start = 0; start < count; start += 100) {
      const some = orders(count).slice(start, start + 100);
      await Promise.all([purchases.publish(paid, ...some.slice(0, 50)), second.publish(paid, ...some.slice(50))]);
    }
    await Promise.all([purchases.events.drained(), second.events.drained()]);
    await library.events.drained();
    const { rows } = await purchases.database.pool.query('select id from outbox');
    expect(relayed.sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(await effectsIn(library)).toEqual(oneEffectEach(count));
  });

  it('isolates a poison event, does the others, and ends it in the dead letters', async () => {
    let poisonous = true;
    const { purchases, library } = await startPair(
      {},
      {
        subscribers: {
          [paid]: async (batch, context) => {
            await grantAll(batch, context);
            if (poisonous && batch.some(({ aggregateId }) => aggregateId === 'order-42'))
              throw new Error('no such licence');
          },
        },
      },
    );
    await purchases.publish(paid, ...orders(100));
    const healthy = new Map(oneEffectEach(100));
    healthy.delete('order-42');
    await eventually(async () => expect(await effectsIn(library)).toEqual(healthy));
    await eventually(async () => expect((await library.events.counts()).failed).toBe(1));
    const [letter] = await library.events.deadLetters({ offset: 0, limit: 10 });
    expect(letter).toMatchObject({
      name: paid,
      error: 'no such licence',
      attempts: 3,
      data: { events: [{ payload: { orderId: 'order-42' } }] },
    });
    poisonous = false;
    expect(await library.events.retryDeadLetter(letter?.id ?? '')).toBe(true);
    await eventually(async () => expect(await effectsIn(library)).toEqual(oneEffectEach(100)));
    await library.events.drained();
    expect(await library.events.counts()).toMatchObject({ failed: 0 });
  });

  it('waits, and counts no failure, while the subscriber can not reach its database', async () => {
    let outage = 2;
    // Where one counted failure would be the last.
    const once = await startTestQueues({ attempts: 1 });
    extraQueues.push(once);
    const { backend } = once;
    const { purchases, library } = await startPair(
      { backend },
      {
        subscribers: {
          [paid]: async (batch, context) => {
            if (outage-- > 0) throw Object.assign(new Error('terminating connection'), { code: '57P01' });
            await grantAll(batch, context);
          },
        },
        backend,
      },
    );
    await purchases.publish(paid, ...orders(3));
    await eventually(async () => expect(await effectsIn(library)).toEqual(oneEffectEach(3)));
    expect(await library.events.counts()).toMatchObject({ failed: 0 });
  });

  it('carries versions, so that a late old event does not undo a newer one', async () => {
    const { purchases, library } = await startPair(
      {},
      {
        subscribers: {
          [paid]: async (batch, { em }) => {
            await execute(em, keepNewest, {
              orders: batch.map(({ aggregateId }) => aggregateId),
              versions: batch.map(({ version }) => version),
            });
          },
        },
      },
    );
    await purchases.publish(paid, { orderId: 'o', version: 2 });
    await library.events.drained();
    await eventually(async () => expect(await effectsIn(library)).toEqual(new Map([['o', 2]])));
    await purchases.publish(paid, { orderId: 'o', version: 1 }, { orderId: 'p', version: 1 });
    await eventually(async () => expect((await effectsIn(library)).size).toBe(2));
    expect(await effectsIn(library)).toEqual(
      new Map([
        ['o', 2],
        ['p', 1],
      ]),
    );
  });

  it('runs a job after the commit that asked for it, and again when it fails', async () => {
    const runs: unknown[] = [];
    const plugin = await start({
      id: `mail-${randomUUID()}`,
      jobs: {
        send: (payload) => {
          runs.push(payload);
          return runs.length < 2 ? Promise.reject(new Error('mailbox full')) : Promise.resolve();
        },
      },
    });
    const em = plugin.database.fork();
    plugin.events.addJob(em, 'send', { to: 'u1' }, null);
    await em.flush();
    await eventually(() => expect(runs).toEqual([{ to: 'u1' }, { to: 'u1' }]));
    await plugin.events.drained();
    expect(await plugin.events.counts()).toMatchObject({ failed: 0, delayed: 0 });
  });
});
