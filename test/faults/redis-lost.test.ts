import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { ask } from '../harness/ask.ts';
import { eventually } from '../harness/eventually.ts';
import { type MixedLoad, startMixedLoad } from '../harness/mixed-load.ts';
import { hasRedis, startRedis, type TestRedis } from '../harness/redis.ts';
import { chooseSeed } from '../harness/seeded-random.ts';
import { cleanUp, newDataDirectory, startProgram, type StoreProgram } from '../harness/store-program.ts';
import {
  expectDelivered,
  expectKept,
  expectSettled,
  putUnderFault,
  type StoreUnderFault,
} from '../harness/store-under-fault.ts';

const seed = chooseSeed();
const describeWithRedis = hasRedis() ? describe : describe.skip;

describeWithRedis(`Redis lost under load (FAULT_SEED=${seed})`, () => {
  const directory = newDataDirectory();
  let redis: TestRedis;
  let store: StoreProgram;
  let subject: StoreUnderFault;
  let load: MixedLoad;

  beforeAll(async () => {
    redis = await startRedis();
    store = await startProgram({ directory, probes: true, environment: { REDIS_URL: redis.url } });
    subject = await putUnderFault(store);
    load = startMixedLoad({ ...subject, seed, notes: true });
    await eventually(() => expect(load.told.notes.size).toBeGreaterThan(20));
  }, 60_000);
  afterAll(async () => {
    await load.stop();
    await cleanUp(directory);
    await redis.stop();
  });

  /** Statuses of `count` attempts to sign in, from one address at one account. */
  const signIns = async (account: string, count: number) => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < count; attempt++) {
      const json = { account, password: 'wrong' };
      statuses.push((await ask(`${subject.url}/v1/sessions`, { method: 'POST', json })).status);
    }
    return statuses;
  };

  it('killed: nobody notices, and limits are counted in memory, never open', async () => {
    await redis.kill();
    const statuses = await signIns('nobody_1', 12);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
    await sleep(2_000);
    await redis.restart();
    expect(load.faults).toEqual([]);
    expect(load.counts.get(503)).toBeUndefined();
  });

  it('flushed: limits do not open again, and what comes after is delivered', async () => {
    const connection = new Redis(redis.url);
    const before = load.told.notes.size;
    await connection.flushall();
    expect((await signIns('nobody_1', 1))[0]).toBe(429);
    await eventually(() => expect(load.told.notes.size).toBeGreaterThan(before + 20));
    await connection.flushall();
    await connection.quit();
    await sleep(1_000);
    await load.stop();
    expect(load.faults).toEqual([]);
  });

  it('loses no event: each has its effect, once (I8)', () => expectDelivered(subject), 70_000);

  it('keeps all that a client was told (I9)', () => expectKept(subject, load.told), 60_000);

  it('comes to rest: no event waits, the audit log is intact', () => expectSettled(subject), 70_000);

  it('ends in order, also while Redis is away', async () => {
    await redis.kill();
    expect(await store.end('SIGTERM')).toMatchObject({ code: 0 });
  });
});
