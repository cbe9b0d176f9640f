import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { statusOf } from '../harness/ask.ts';
import { type MixedLoad, startMixedLoad } from '../harness/mixed-load.ts';
import { chooseSeed, seededRandom } from '../harness/seeded-random.ts';
import {
  cleanUp,
  newDataDirectory,
  postgresProcesses,
  postmasterPid,
  startProgram,
  type StoreProgram,
} from '../harness/store-program.ts';
import {
  expectKept,
  expectSettled,
  putUnderFault,
  readyAgain,
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
  let alive: number[];

  beforeAll(async () => {
    store = await startProgram({ directory });
    subject = await putUnderFault(store);
    load = startMixedLoad({ ...subject, seed: random.seed });
    const watch = watchStatus(`${store.url}/livez`, subject.loadKey);
    for (let count = 0; count < kills; count++) {
      await sleep(random.between(500, 2_000));
      const pid = postmasterPid(directory);
      const killed = performance.now();
      process.kill(pid, 'SIGKILL');
      await eventually(() => expect(await unready(store.url)));
      await readyAgain(store.url, 10_000);
      recoveries.push(performance.now() - killed);
    }
    alive = await watch.stop();
    await load.stop();
  }, 120_000);
});
