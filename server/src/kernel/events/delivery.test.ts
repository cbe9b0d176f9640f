import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../test/harness/eventually.ts';
import { effectsIn, oneEffectEach, orderPlugins, orders, paid } from '../../../../test/harness/order-plugins.ts';
import { interceptAdding } from '../../../../test/harness/queues.ts';

describe('the delivery of events', () => {
  const plugins = orderPlugins();

  it('brings a committed event to its subscriber, whole', async () => {
    const received: unknown[] = [];
    const traces: unknown[] = [];
    const { purchases } = await plugins.startPair(
      {},
      {
        subscribers: {
          [paid]: (batch) => {
            received.push(...batch);
            return Promise.resolve();
          },
        },
        onWork: (trace) => traces.push(trace),
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
    const { purchases, library } = await plugins.startPair();
    const began = performance.now();
    for (let count = 1; count <= 5; count++) {
      await purchases.publish(paid, ...orders(count).slice(-1));
      await eventually(async () => expect((await effectsIn(library)).size).toBe(count));
    }
    // One look a second would take at least four.
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('brings nothing of a transaction that was rolled back', async () => {
    const { purchases, library } = await plugins.startPair();
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
    const { purchases, library } = await plugins.startPair();
    // As the dead process wrote it: no commit of this process wakes the relay.
    await purchases.database.pool.query(
      `insert into outbox (id, kind, name, aggregate_id, version, payload, occurred_at)
       values ($1, 'event', $2, 'order-0', 1, '{}', now())`,
      [randomUUID(), paid],
    );
    await eventually(async () => expect(await effectsIn(library)).toEqual(oneEffectEach(1)));
  });

  // Proved by mutation: with the inbox dropped (its statement gives all ids, whatever is there), this test and the next
  // one turn red with two effects.
  it('has one effect when the relay dies between adding to the queue and marking', async () => {
    let crashes = 1;
    let adds = 0;
    const crashing = interceptAdding(plugins.backend, async (jobs, addBulk) => {
      await addBulk(jobs);
      adds += 1;
      if (crashes-- > 0) throw new Error('killed');
    });
    const { purchases, library } = await plugins.startPair({ backend: crashing });
    await purchases.publish(paid, ...orders(5));
    await eventually(() => expect(adds).toBe(2));
    await Promise.all([purchases.events.drained(), library.events.drained()]);
    expect(await effectsIn(library)).toEqual(oneEffectEach(5));
  });

  it('has one effect when the same batch is worked on twice at once', async () => {
    const twice = interceptAdding(plugins.backend, (jobs, addBulk) => addBulk([...jobs, ...jobs]));
    const { purchases, library } = await plugins.startPair({ backend: twice });
    await purchases.publish(paid, ...orders(50));
    await purchases.events.drained();
    await library.events.drained();
    expect(await effectsIn(library)).toEqual(oneEffectEach(50));
  });

  // Proved by mutation: without `for update skip locked` the rows of both are relayed twice.
  it('relays a row once when two processes relay at once', async () => {
    const relayed: string[] = [];
    const counting = interceptAdding(plugins.backend, async (jobs, addBulk) => {
      for (const { data } of jobs)
        if ('events' in data) relayed.push(...(data.events as { id: string }[]).map(({ id }) => id));
      await addBulk(jobs);
    });
    const { purchases, library } = await plugins.startPair({ backend: counting });
    const second = await plugins.start(purchases.options);
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
});
