import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { Redis } from 'ioredis';
import { ask } from '../harness/ask.ts';
import { eventually } from '../harness/eventually.ts';
import { type MixedLoad, startMixedLoad } from '../harness/mixed-load.ts';
import { describeWithRedis, startRedis, type TestRedis } from '../harness/redis.ts';
import { chooseSeed } from '../harness/seeded-random.ts';
import {
  cleanUp,
  newDataDirectory,
  postgresProcesses,
  refusedStart,
  startProgram,
  type StoreProgram,
} from '../harness/store-program.ts';
import {
  expectDelivered,
  expectKept,
  expectSettled,
  expectSoundDatabases,
  putUnderFault,
  type StoreUnderFault,
} from '../harness/store-under-fault.ts';

const seed = chooseSeed();
/** Attempts to sign in that an address has. */
const limit = 10;

const times = (text: string, word: string) => text.split(word).length - 1;

describeWithRedis(`Redis lost under load (FAULT_SEED=${seed})`, () => {
  const directory = newDataDirectory();
  let redis: TestRedis;
  let connection: Redis;
  let store: StoreProgram;
  let subject: StoreUnderFault;
  let load: MixedLoad;

  beforeAll(async () => {
    redis = await startRedis();
    connection = new Redis(redis.url).on('error', () => {});
    const environment = { REDIS_URL: redis.url, TRUSTED_PROXIES: '127.0.0.1' };
    store = await startProgram({ directory, probes: true, environment });
    subject = await putUnderFault(store);
    load = startMixedLoad({ ...subject, seed, notes: true });
    await moreNotes();
    expect(await allowed('192.0.2.1')).toBe(limit);
  }, 60_000);
  afterAll(async () => {
    await load.stop();
    connection.disconnect();
    await cleanUp(directory);
    await redis.stop();
  });

  const moreNotes = async () => {
    const enough = load.told.notes.size + 20;
    await eventually(() => expect(load.told.notes.size).toBeGreaterThan(enough));
  };

  /** How often a client may still try to sign in. */
  const allowed = async (address: string) => {
    for (let count = 0; ; count++) {
      const json = { account: `nobody_${address}_${count}`, password: 'wrong' };
      const headers = { 'x-forwarded-for': address };
      const { status } = await ask(`${subject.url}/v1/sessions`, { method: 'POST', json, headers });
      if (status === 429) return count;
      expect(status).toBe(401);
    }
  };

  it('killed: limits are counted in memory, and the log says it once', async () => {
    await redis.kill();
    expect(await allowed('192.0.2.1')).toBe(0);
    expect(await allowed('192.0.2.2')).toBe(limit);
    await moreNotes();
    await eventually(() => expect(store.said()).toContain('Redis is away'));
    expect(await allowed('192.0.2.1')).toBe(0);
    await redis.restart();
    await eventually(() => expect(store.said()).toContain('Redis is back'));
    expect(await allowed('192.0.2.2')).toBe(0);
    expect(times(store.said(), 'Redis is away')).toBe(1);
    expect(times(store.said(), 'Redis is back')).toBe(1);
  });

  it('restarted: limits stay closed', async () => {
    await redis.restart();
    expect(await allowed('192.0.2.1')).toBe(0);
    expect(await allowed('192.0.2.3')).toBe(limit);
    await moreNotes();
  });

  it('flushed again and again: limits stay closed', async () => {
    for (let count = 0; count < 5; count++) {
      await connection.flushall();
      expect(await allowed('192.0.2.1')).toBe(0);
      await moreNotes();
    }
  });

  it('full: limits are counted in memory', async () => {
    await connection.config('SET', 'maxmemory', '1');
    expect(await allowed('192.0.2.1')).toBe(0);
    expect(await allowed('192.0.2.4')).toBe(limit);
    await moreNotes();
    await eventually(() => expect(store.said()).toContain('OOM'));
    await connection.config('SET', 'maxmemory', '0');
    expect(await allowed('192.0.2.4')).toBe(0);
  });

  it('no request has failed', async () => {
    await load.stop();
    expect(load.faults).toEqual([]);
    expect([...load.counts.keys()].sort()).toEqual([200, 201]);
  });

  it('has delivered every event, each once (I8)', () => expectDelivered(subject), 70_000);

  it('keeps all that a client was told (I9)', () => expectKept(subject, load.told), 60_000);

  it('comes to rest: no event waits, the audit log is intact', () => expectSettled(subject), 70_000);

  it(
    'keeps all invariants once it has settled (I1 to I8, I10 to I12)',
    () => expectSoundDatabases(subject, { probes: true }),
    120_000,
  );
});

describeWithRedis(`a store is stopped while Redis is away (FAULT_SEED=${seed})`, () => {
  describe.each([
    { form: 'one process', flags: ['--no-seed'] },
    { form: 'split', flags: ['--no-seed', '--split'] },
  ])('$form', ({ flags }) => {
    const directory = newDataDirectory();
    afterEach(() => cleanUp(directory));

    it('ends in order', async () => {
      const redis = await startRedis();
      const store = await startProgram({ directory, flags, probes: true, environment: { REDIS_URL: redis.url } });
      const load = startMixedLoad({ ...(await putUnderFault(store)), seed, notes: true, mayBreak: true });
      await eventually(() => expect(load.told.notes.size).toBeGreaterThan(20));
      await redis.stop();
      await eventually(() => expect(store.said()).toContain('Redis is away'));
      const { code, took } = await store.end('SIGTERM');
      await load.stop();
      expect(code).toBe(0);
      expect(took).toBeLessThan(10_000);
      expect(load.faults).toEqual([]);
      expect([...load.broken.keys()]).toEqual(['ECONNREFUSED']);
      expect(postgresProcesses(directory)).toEqual([]);
    }, 60_000);
  });
});

describeWithRedis('a start with a Redis that is of no use', () => {
  let directory: string;
  let redis: TestRedis;
  const strangers: Server[] = [];
  beforeAll(async () => {
    redis = await startRedis();
    const connection = new Redis(redis.url);
    await connection.config('SET', 'requirepass', 'secret');
    connection.disconnect();
  });
  beforeEach(() => {
    directory = newDataDirectory();
  });
  afterEach(() => cleanUp(directory));
  afterAll(async () => {
    for (const stranger of strangers) stranger.close();
    await redis.stop();
  });

  /** The URL of something that listens and is no Redis. */
  const stranger = async (onConnection: (socket: Socket) => unknown) => {
    const server = createServer(onConnection).listen(0, '127.0.0.1');
    strangers.push(server);
    await once(server, 'listening');
    return `redis://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  it.each<[string, () => string | Promise<string>, string[]?]>([
    ['nothing listens', () => 'redis://127.0.0.1:1'],
    ['nothing listens, split', () => 'redis://127.0.0.1:1', ['--split']],
    ['an unknown host', () => 'redis://nowhere.invalid'],
    ['no URL', () => 'nonsense'],
    ['another protocol', () => stranger((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))],
    ['no answer', () => stranger(() => {})],
    ['no password', () => redis.url],
    ['a wrong password', () => redis.url.replace('//', '//:guessed@')],
    ['a database that is not there', () => `${redis.url.replace('//', '//:secret@')}/99`],
  ])('is refused: %s', async (_name, url, flags = []) => {
    const environment = { REDIS_URL: await url() };
    const { code, said, took } = await refusedStart({ directory, environment, flags: ['--no-seed', ...flags] });
    expect(code).toBe(1);
    expect(said).toContain('REDIS_URL');
    expect(said).not.toMatch(/^\s+at .*:\d+|guessed|secret@/m);
    expect(took).toBeLessThan(30_000);
    expect(postgresProcesses(directory)).toEqual([]);
  });
});
