import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Redis } from 'ioredis';
import { eventually } from '../../../../test/harness/eventually.ts';
import { describeWithRedis, startRedis, type TestRedis } from '../../../../test/harness/redis.ts';
import { connectCounters, RequestCounter } from './request-counter.ts';

const three = { name: 'three', limit: 3, window: 60, key: 'account' } as const;

const connections: Redis[] = [];
async function connect(url: string): Promise<Redis> {
  const redis = (await connectCounters(url)).on('error', () => {});
  connections.push(redis);
  return redis;
}
afterEach(() => {
  for (const redis of connections.splice(0)) redis.disconnect();
});

async function allowedOf(counter: RequestCounter, key: string, attempts: number): Promise<number> {
  let allowed = 0;
  for (let attempt = 0; attempt < attempts; attempt += 1) if ((await counter.count(key)).allowed) allowed += 1;
  return allowed;
}

describe('RequestCounter in memory', () => {
  it('allows exactly the limit, also at once', async () => {
    const counter = new RequestCounter(three, 100, null);
    const counts = await Promise.all(Array.from({ length: 20 }, () => counter.count('alice')));
    expect(counts.filter(({ allowed }) => allowed)).toHaveLength(3);
  });

  it('keeps a refused key refused through a flood of others', async () => {
    const counter = new RequestCounter(three, 50, null);
    expect(await allowedOf(counter, 'alice', 9)).toBe(3);
    for (let index = 0; index < 2_000; index += 1) await counter.count(`flood ${index}`);
    expect(await allowedOf(counter, 'alice', 9)).toBe(0);
  });

  it('counts when Redis can not be reached', async () => {
    const counter = new RequestCounter(three, 100, await connect('redis://127.0.0.1:1'));
    expect(await allowedOf(counter, 'alice', 9)).toBe(3);
  });
});

it('does not wait for a Redis that says nothing', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const counter = new RequestCounter(three, 100, await connect(`redis://127.0.0.1:${port}`));
  const started = performance.now();
  expect(await allowedOf(counter, 'alice', 9)).toBe(3);
  expect(performance.now() - started).toBeLessThan(1_000);
  silent.close();
});

describeWithRedis('RequestCounter with Redis', () => {
  let server: TestRedis;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.stop());

  const ready = async (): Promise<Redis> => {
    const redis = await connect(server.url);
    await eventually(() => expect(redis.status).toBe('ready'));
    return redis;
  };

  it('counts for all processes together', async () => {
    const one = new RequestCounter(three, 100, await ready());
    const other = new RequestCounter(three, 100, await ready());
    expect(await allowedOf(one, 'together', 2)).toBe(2);
    expect(await allowedOf(other, 'together', 9)).toBe(1);
    expect(await allowedOf(one, 'together', 9)).toBe(0);
  });

  it('opens nothing when Redis is emptied or full', async () => {
    const redis = await ready();
    const counter = new RequestCounter(three, 100, redis);
    expect(await allowedOf(counter, 'emptied', 9)).toBe(3);
    await redis.flushall();
    expect(await allowedOf(counter, 'emptied', 9)).toBe(0);
    await redis.config('SET', 'maxmemory', '1');
    expect(await allowedOf(counter, 'full', 9)).toBe(3);
    await redis.config('SET', 'maxmemory', '0');
  });

  it('opens nothing when Redis dies, and counts with it again when it is back', async () => {
    const redis = await ready();
    const counter = new RequestCounter(three, 100, redis);
    expect(await allowedOf(counter, 'dies', 2)).toBe(2);
    await server.kill();
    expect(await allowedOf(counter, 'dies', 9)).toBe(1);
    await server.restart();
    await eventually(() => expect(redis.status).toBe('ready'));
    const other = new RequestCounter(three, 100, await ready());
    // The counter leaves Redis alone for a second after it failed.
    let attempt = 0;
    await eventually(async () => {
      const key = `back ${(attempt += 1)}`;
      expect(await allowedOf(counter, key, 3)).toBe(3);
      expect(await allowedOf(other, key, 3)).toBe(0);
    });
  });
});
