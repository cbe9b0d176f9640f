import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../harness/eventually.ts';
import { type MixedLoad, startMixedLoad } from '../harness/mixed-load.ts';
import { chooseSeed, seededRandom } from '../harness/seeded-random.ts';
import {
  cleanUp,
  killPostmaster,
  newDataDirectory,
  postgresProcesses,
  postmasterPid,
  startProgram,
  type StoreProgram,
} from '../harness/store-program.ts';
import {
  expectDelivered,
  expectKept,
  expectSettled,
  expectSoundDatabases,
  putUnderFault,
  servesAgain,
  type StoreUnderFault,
} from '../harness/store-under-fault.ts';
import { watchStatus } from '../harness/watch-status.ts';

const kills = 5;
const random = seededRandom(chooseSeed());

describe(`kill -9 of the PostgreSQL postmaster under load, ${kills} times (FAULT_SEED=${random.seed})`, () => {
  const directory = newDataDirectory();
  const recoveries: number[] = [];
  let store: StoreProgram;
  let subject: StoreUnderFault;
  let load: MixedLoad;
  let alive: Map<number, number>;

  beforeAll(async () => {
    store = await startProgram({ directory, probes: true });
    subject = await putUnderFault(store);
    load = startMixedLoad({ ...subject, seed: random.seed, notes: true });
    const watch = watchStatus(`${store.url}/livez`, subject.loadKey);
    for (let count = 0; count < kills; count++) {
      const before = load.told.games.size;
      await sleep(random.between(500, 2_000));
      await eventually(() => expect(load.told.games.size - before).toBeGreaterThan(20), 30_000);
      const killed = performance.now();
      const pid = killPostmaster(directory);
      await eventually(() => expect([pid, null]).not.toContain(postmasterPid(directory)));
      await servesAgain(subject, 10_000);
      recoveries.push(performance.now() - killed);
    }
    await load.stop();
    alive = await watch.stop();
  }, 120_000);
  afterAll(async () => {
    await load.stop();
    await cleanUp(directory);
  });

  it('starts PostgreSQL again and serves within 5 s each time', () => {
    expect(Math.max(...recoveries)).toBeLessThanOrEqual(5_000);
  });

  it('answers 503 with Retry-After meanwhile, and nothing else', () => {
    expect(load.faults).toEqual([]);
    expect(load.counts.get(503)).toBeGreaterThan(0);
    expect(load.told.games.size).toBeGreaterThan(100);
  });

  it('stays alive: /livez answers 200 throughout', () => {
    expect([...alive.keys()]).toEqual([200]);
  });

  it('keeps all that a client was told, each game whole (I9)', () => expectKept(subject, load.told), 60_000);

  it('has delivered every event, each once (I8)', () => expectDelivered(subject), 70_000);

  it('comes to rest: no event waits, the audit log is intact', () => expectSettled(subject), 70_000);

  it(
    'keeps all invariants once it has settled (I1 to I8, I10 to I12)',
    () => expectSoundDatabases(subject, { probes: true }),
    120_000,
  );

  it('ends with the last PostgreSQL that it has started', async () => {
    expect(await store.end('SIGTERM')).toMatchObject({ code: 0 });
    expect(postgresProcesses(directory)).toEqual([]);
  });
});
