import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../server/src/hosts/free-port.ts';
import { eventually } from '../harness/eventually.ts';
import { type MixedLoad, startMixedLoad } from '../harness/mixed-load.ts';
import { chooseSeed, seededRandom } from '../harness/seeded-random.ts';
import {
  cleanUp,
  killPostmaster,
  newDataDirectory,
  parentOf,
  postmasterPid,
  postgresProcesses,
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

const kills = 10;
const random = seededRandom(chooseSeed());

describe(`kill -9 of the server under load, ${kills} times (FAULT_SEED=${random.seed})`, () => {
  const directory = newDataDirectory();
  const restarts: number[] = [];
  let store: StoreProgram;
  let subject: StoreUnderFault;
  let load: MixedLoad;

  beforeAll(async () => {
    const port = await freePort();
    store = await startProgram({ directory, port, probes: true });
    subject = await putUnderFault(store);
    load = startMixedLoad({ ...subject, seed: random.seed, notes: true, mayBreak: true });
    for (let count = 0; count < kills; count++) {
      await sleep(random.between(200, 2_000));
      // As when a machine's memory runs out: sometimes PostgreSQL goes first.
      if (random.next() < 0.3) killPostmaster(directory);
      await store.end('SIGKILL');
      const began = performance.now();
      store = await startProgram({ directory, port, probes: true });
      await servesAgain({ ...subject, url: store.url }, 10_000);
      restarts.push(performance.now() - began);
    }
    await load.stop();
  }, 120_000);
  afterAll(async () => {
    await load.stop();
    await cleanUp(directory);
  });

  it('is ready again within 5 s each time', () => {
    expect(Math.max(...restarts)).toBeLessThanOrEqual(5_000);
  });

  it('shows clients nothing but answers, unavailability and broken connections', () => {
    expect(load.faults).toEqual([]);
    expect(load.told.games.size).toBeGreaterThan(100);
  });

  it('keeps all that a client was told, each game whole (I9)', () => expectKept(subject, load.told), 60_000);

  it('has delivered every event, each once (I8)', () => expectDelivered(subject), 70_000);

  it('comes to rest: no event waits, the audit log is intact', () => expectSettled(subject), 70_000);

  it(
    'keeps all invariants once it has settled (I1 to I8, I10 to I12)',
    () => expectSoundDatabases(subject, { probes: true }),
    120_000,
  );

  it('has one PostgreSQL, and none when it is ended', async () => {
    // A backend that ends while it is looked at has no parent any more.
    await eventually(() => {
      const postmaster = postmasterPid(directory);
      const others = postgresProcesses(directory).filter((pid) => pid !== postmaster && parentOf(pid) !== postmaster);
      expect(others).toEqual([]);
    });
    expect(await store.end('SIGTERM')).toMatchObject({ code: 0 });
    expect(postgresProcesses(directory)).toEqual([]);
  });
});
