import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { eventually } from '../../../../test/harness/eventually.ts';
import {
  effectsIn,
  grantAll,
  oneEffectEach,
  orderPlugins,
  orders,
  paid,
} from '../../../../test/harness/order-plugins.ts';
import type { EventPlugin } from '../../../../test/harness/event-plugin.ts';
import { describeWithRedis, startRedis, type TestRedis } from '../../../../test/harness/redis.ts';
import type { QueueBackend } from '../../kernel/jobs/queue-backend.ts';
import { openRedisQueues } from './bullmq-redis.ts';
import { relayWhatIsLost } from './relay-again.ts';

const log = pino({ level: 'silent' });

describeWithRedis('what Redis has lost', () => {
  const plugins = orderPlugins();
  let server: TestRedis;
  let redis: Redis;
  let backend: QueueBackend;
  let libraryId: string;
  let purchases: EventPlugin;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    server = await startRedis();
    redis = new Redis(server.url).on('error', () => {});
    backend = await openRedisQueues({ url: server.url }, log);
  });
  beforeEach(async () => {
    libraryId = `library-${randomUUID()}`;
    ({ purchases } = await plugins.startPair({ backend, subscriptions: { [paid]: [libraryId] } }));
    const queues = [backend.queue(libraryId)];
    stop = await relayWhatIsLost({ redis, databases: new Map([['purchases', purchases.database]]), queues, log });
  });
  afterEach(() => stop());
  afterAll(async () => {
    await backend.close();
    redis.disconnect();
    await server.stop();
  });

  const startLibrary = () => plugins.start({ id: libraryId, backend, subscribers: { [paid]: grantAll } });
  const waiting = async () => (await backend.queue(libraryId).counts()).waiting;
  const mark = () => redis.get('steam-clone:relayed:purchases');

  it('is relayed again when it was emptied', async () => {
    await purchases.publish(paid, ...orders(3));
    await eventually(async () => expect(await waiting()).toBe(1));
    await redis.flushall();
    expect(await waiting()).toBe(0);
    await eventually(async () => expect(await waiting()).toBe(1));
    const library = await startLibrary();
    await eventually(async () => expect(await effectsIn(library)).toEqual(oneEffectEach(3)));
  });

  it('is relayed again after a restart, and what was done already has no second effect', async () => {
    const library = await startLibrary();
    await purchases.publish(paid, ...orders(3));
    await eventually(async () => expect(await effectsIn(library)).toEqual(oneEffectEach(3)));
    await purchases.events.drained();
    await eventually(async () => expect(await mark()).not.toBeNull());
    const restarted = new Date();
    await server.restart();
    await eventually(async () => {
      const { rowCount } = await purchases.database.pool.query('select from outbox where relayed_at > $1', [restarted]);
      expect(rowCount).toBe(3);
    });
    await eventually(async () => expect(await waiting()).toBe(0));
    expect(await effectsIn(library)).toEqual(oneEffectEach(3));
  });

  it('is no more than what was relayed since all queues were last empty', async () => {
    const library = await startLibrary();
    await purchases.publish(paid, ...orders(3));
    await eventually(async () => expect(await effectsIn(library)).toEqual(oneEffectEach(3)));
    await purchases.database.pool.query(`update outbox set relayed_at = relayed_at - interval '5 minutes'`);
    const before = Date.now();
    await eventually(async () => expect(Number((await mark())?.split(' ')[1])).toBeGreaterThan(before));
    await redis.flushall();
    await eventually(async () => expect(await mark()).not.toBeNull());
    const { rowCount } = await purchases.database.pool.query(
      `select from outbox where relayed_at < now() - interval '4 minutes'`,
    );
    expect(rowCount).toBe(3);
  });
});
