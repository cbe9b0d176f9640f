import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Validator } from '@steam-clone/spec';
import { freshDatabase } from '../../../../test/harness/database.ts';
import { type EventPlugin, startEventPlugin } from '../../../../test/harness/event-plugin.ts';
import { SilentQueues } from '../../../../test/harness/silent-queues.ts';
import { TestClock } from '../../../../test/harness/test-clock.ts';

const hasGameId: Validator = (value) => typeof value === 'object' && value !== null && 'gameId' in value;
hasGameId.errors = [{ instancePath: '', keyword: 'required', message: "must have property 'gameId'", params: {} }];

describe('the outbox', () => {
  const clock = new TestClock();
  let plugin: EventPlugin;
  beforeAll(async () => {
    plugin = await startEventPlugin({
      id: 'catalog',
      url: await freshDatabase('catalog'),
      backend: new SilentQueues(),
      events: [
        { type: 'catalog.priceChanged', aggregate: { id: 'gameId', version: 'version' } },
        { type: 'catalog.gamesImported', aggregate: null },
      ],
      validators: { 'catalog.priceChanged': hasGameId },
      jobs: { seal: () => Promise.resolve() },
      clock,
    });
  });
  afterAll(() => plugin.stop());

  const rowsOf = async (name: string): Promise<Record<string, unknown>[]> => {
    // When the relay takes a row is no matter of these tests.
    const { rows } = await plugin.database.pool.query('select * from outbox where name = $1 order by id', [name]);
    return rows.map(({ relayed_at: _, ...row }) => row);
  };

  it('keeps an event with its aggregate, its version, its business time and its trace', async () => {
    clock.turn(86_400_000);
    const em = plugin.database.fork();
    plugin.events.publish(em, 'catalog.priceChanged', { gameId: 'g1', version: 7, price: 499 }, '00-trace-span-01');
    await em.flush();
    const [row] = await rowsOf('catalog.priceChanged');
    expect(row).toMatchObject({
      kind: 'event',
      aggregate_id: 'g1',
      version: '7',
      payload: { gameId: 'g1', version: 7, price: 499 },
      trace: '00-trace-span-01',
    });
    expect(new Date(String(row?.['occurred_at'])).getTime()).toBe(clock.now().getTime());
  });

  it('keeps a bulk event and a job without an aggregate', async () => {
    const em = plugin.database.fork();
    plugin.events.publish(em, 'catalog.gamesImported', { gameIds: ['a', 'b'] }, null);
    plugin.events.addJob(em, 'seal', undefined, null);
    await em.flush();
    expect(await rowsOf('catalog.gamesImported')).toMatchObject([{ kind: 'event', aggregate_id: null, version: null }]);
    expect(await rowsOf('seal')).toMatchObject([{ kind: 'job', aggregate_id: null, payload: {} }]);
  });

  it('writes nothing for a transaction that is rolled back', async () => {
    const before = await rowsOf('catalog.gamesImported');
    const failed = plugin.database.fork().transactional(async (em) => {
      plugin.events.publish(em, 'catalog.gamesImported', { gameIds: ['lost'] }, null);
      await em.flush();
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await rowsOf('catalog.gamesImported')).toEqual(before);
  });

  it('writes nothing of a transaction that was rolled back in the one that follows it on the same EntityManager', async () => {
    const before = await rowsOf('catalog.gamesImported');
    const em = plugin.database.fork();
    await em.begin();
    plugin.events.publish(em, 'catalog.gamesImported', { gameIds: ['lost'] }, null);
    await em.rollback();
    await em.begin();
    plugin.events.publish(em, 'catalog.gamesImported', { gameIds: ['kept'] }, null);
    await em.commit();
    const [row, ...others] = (await rowsOf('catalog.gamesImported')).slice(before.length);
    expect(row).toMatchObject({ payload: { gameIds: ['kept'] } });
    expect(others).toEqual([]);
  });

  it('refuses a payload that is not as the spec says, and leaves the EntityManager as it was', async () => {
    const em = plugin.database.fork();
    const publish = () => plugin.events.publish(em, 'catalog.priceChanged', { price: 1 }, null);
    expect(publish).toThrow(
      "The payload of catalog.priceChanged is not as its spec declares: / must have property 'gameId'",
    );
    const before = await rowsOf('catalog.priceChanged');
    await em.flush();
    expect(await rowsOf('catalog.priceChanged')).toEqual(before);
  });

  it('refuses events and jobs that the plugin does not declare', () => {
    const em = plugin.database.fork();
    expect(() => plugin.events.publish(em, 'users.registered', {}, null)).toThrow('its spec declares no such event');
    expect(() => plugin.events.addJob(em, 'dance', {}, null)).toThrow('catalog has no job dance');
  });

  it('refuses an EntityManager beside the open transaction, whose event would leave without it', async () => {
    const outer = plugin.database.fork();
    const mistaken = outer.transactional(() => {
      plugin.events.publish(outer, 'catalog.gamesImported', { gameIds: [] }, null);
    });
    await expect(mistaken).rejects.toThrow('outside of the open transaction');
  });
});
