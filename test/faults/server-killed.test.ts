import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../server/src/kernel/database/embedded/postmaster.ts';
import { type MixedLoad, startMixedLoad } from '../harness/mixed-load.ts';
import { chooseSeed, seededRandom } from '../harness/seeded-random.ts';
import { expectKept, expectSettled, prepareLoad, readyAgain } from '../harness/store-under-fault.ts';
import {
  cleanUp,
  embeddedUrl,
  newDataDirectory,
  postgresProcesses,
  startProgram,
  type StoreProgram,
} from '../harness/store-program.ts';

const kills = 10;
const random = seededRandom(chooseSeed());

const directory = newDataDirectory();
const database = (name: string) => embeddedUrl(directory, name);
let store: StoreProgram;
let load: MixedLoad;
const restarts: number[] = [];

afterAll(() => cleanUp(directory));

describe(`kill -9 of the server under load, ${kills} times (FAULT_SEED=${random.seed})`, () => {
  beforeAll(async () => {
    const port = await freePort();
    store = await startProgram({ directory, port });
    const prepared = await prepareLoad(store);
    load = startMixedLoad({ ...prepared, seed: random.seed, mayBreak: true });
    for (let count = 0; count < kills; count++) {
      await sleep(random.between(200, 2_000));
      await store.end('SIGKILL');
      const began = performance.now();
      store = await startProgram({ directory, port });
      await readyAgain(store.url, 5_000);
      restarts.push(performance.now() - began);
    }
    await load.stop();
    console.log([...load.counts], [...load.broken], restarts);
  }, 120_000);

  it('is ready again within 5 s each time', () => {
    expect(Math.max(...restarts)).toBeLessThanOrEqual(5_000);
  });

  it('shows clients nothing but answers, unavailability and broken connections', () => {
    expect(load.faults).toEqual([]);
    expect(load.counts.get(200)).toBeGreaterThan(100);
  });

  it('keeps all that a client was told, each game whole (I9)', async () => {
    await expectKept({ ...store, database }, load.told, '');
  }, 60_000);

  it('comes to rest: no event waits, the audit log is intact', () => expectSettled({ ...store, database }), 70_000);

  it('leaves no PostgreSQL when it is ended', async () => {
    expect(await store.end('SIGTERM')).toMatchObject({ code: 0 });
    expect(postgresProcesses(directory)).toEqual([]);
  });
});
