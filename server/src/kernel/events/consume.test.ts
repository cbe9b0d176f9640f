import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../test/harness/eventually.ts';
import {
  effectsIn,
  grantAll,
  oneEffectEach,
  orderPlugins,
  orders,
  paid,
  refunded,
} from '../../../../test/harness/order-plugins.ts';
import { interceptAdding } from '../../../../test/harness/queues.ts';
import { execute } from '../database/in-transaction.ts';
import { statement } from '../database/statement.ts';
import type { AnyPlugin } from '../plugin/manifest.ts';
import { problem } from '../problems/problem.ts';

const keepNewest = statement(
  'library.keepNewest',
  ['orders', 'versions'],
  `insert into grants select * from unnest($1::text[], $2::integer[])
   on conflict (order_id) do update set effects = excluded.effects where grants.effects < excluded.effects`,
);

describe('a subscriber', () => {
  const plugins = orderPlugins();
  const startPair = (subscriber: AnyPlugin['subscribers'][string]) =>
    plugins.startPair({}, { subscribers: { [paid]: subscriber } });

  it('does without a poison event, which ends in the dead letters and can be tried again', async () => {
    let poisonous = true;
    const { purchases, library } = await startPair(async (batch, context) => {
      await grantAll(batch, context);
      if (poisonous && batch.some(({ aggregateId }) => aggregateId === 'order-42')) throw new Error('no such licence');
    });
    await purchases.publish(paid, ...orders(100));
    const healthy = oneEffectEach(100);
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

  it('loses nothing when it fails at everything', async () => {
    const { purchases, library } = await startPair(() => Promise.reject(new Error('out of order')));
    await purchases.publish(paid, ...orders(5));
    await eventually(async () => expect((await library.events.counts()).failed).toBe(5));
    expect(await effectsIn(library)).toEqual(new Map());
    const { rows } = await library.database.pool.query('select from inbox');
    expect(rows).toEqual([]);
  });

  it('is told the version, so that a late old event does not undo a newer one', async () => {
    const { purchases, library } = await startPair(async (batch, { em }) => {
      const versions = batch.map(({ version }) => version);
      await execute(em, keepNewest, { orders: batch.map(({ aggregateId }) => aggregateId), versions });
    });
    await purchases.publish(paid, { orderId: 'o', version: 2 });
    await eventually(async () => expect(Object.fromEntries(await effectsIn(library))).toEqual({ o: 2 }));
    await purchases.publish(paid, { orderId: 'o', version: 1 }, { orderId: 'p', version: 1 });
    await eventually(async () => expect(Object.fromEntries(await effectsIn(library))).toEqual({ o: 2, p: 1 }));
  });

  it('takes events of several types out of one job, and only the poison among them waits', async () => {
    const jobs: string[] = [];
    const counting = interceptAdding(plugins.backend, async (added, addBulk) => {
      jobs.push(...added.map(({ name }) => name));
      await addBulk(added);
    });
    const returned: (string | null)[] = [];
    const giveBack: AnyPlugin['subscribers'][string] = (batch) => {
      if (batch.some(({ aggregateId }) => aggregateId === 'order-1')) return Promise.reject(new Error('no way back'));
      returned.push(...batch.map(({ aggregateId }) => aggregateId));
      return Promise.resolve();
    };
    const { purchases, library } = await plugins.startPair(
      { backend: counting },
      { subscribers: { [paid]: grantAll, [refunded]: giveBack } },
    );
    const em = purchases.database.fork();
    for (const order of orders(3)) {
      for (const type of [paid, refunded]) purchases.events.publish(em, type, order, null);
    }
    await em.flush();
    await eventually(async () => expect((await library.events.counts()).failed).toBe(1));
    expect(jobs).toEqual(['events']);
    expect(await effectsIn(library)).toEqual(oneEffectEach(3));
    expect(returned.toSorted()).toEqual(['order-0', 'order-2']);
    expect(await library.events.deadLetters({ offset: 0, limit: 2 })).toMatchObject([{ name: refunded }]);
  });

  it('that is gone leaves its last events without an effect', async () => {
    const { purchases, library } = await plugins.startPair({}, { subscribers: {} });
    await purchases.publish(paid, ...orders(1));
    await purchases.events.drained();
    await library.events.drained();
    expect(await library.events.counts()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
  });
});

describe('a job', () => {
  const plugins = orderPlugins();

  it('runs after the commit that asked for it, and again when it fails', async () => {
    const runs: unknown[] = [];
    const plugin = await plugins.start({
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

describe('where one counted failure is the last', () => {
  const plugins = orderPlugins({ attempts: 1 });
  const databaseLost = Object.assign(new Error('terminating connection'), { code: '57P01' });

  it('a subscriber waits for its database', async () => {
    let outage = 2;
    const subscriber: AnyPlugin['subscribers'][string] = async (batch, context) => {
      if (outage-- > 0) throw databaseLost;
      await grantAll(batch, context);
    };
    const { purchases, library } = await plugins.startPair({}, { subscribers: { [paid]: subscriber } });
    await purchases.publish(paid, ...orders(3));
    await eventually(async () => expect(await effectsIn(library)).toEqual(oneEffectEach(3)));
    expect(await library.events.counts()).toMatchObject({ failed: 0 });
  });

  it('a job waits for the plugin that it calls, and does not wait for what can not get better', async () => {
    const failures = [problem('unavailable'), problem('storage-full'), problem('game-not-found'), databaseLost];
    const plugin = await plugins.start({
      id: `mail-${randomUUID()}`,
      jobs: { send: () => Promise.reject(failures.shift() ?? new Error('called too often')) },
    });
    const em = plugin.database.fork();
    plugin.events.addJob(em, 'send', {}, null);
    await em.flush();
    await eventually(async () => expect((await plugin.events.counts()).failed).toBe(1));
    expect(failures).toEqual([databaseLost]);
    expect(await plugin.events.deadLetters({ offset: 0, limit: 1 })).toMatchObject([{ error: 'game-not-found' }]);
  });
});
