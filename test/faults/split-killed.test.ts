import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { housePluginIds } from '../../server/src/hosts/enabled-plugins.ts';
import { freePort } from '../../server/src/hosts/free-port.ts';
import { ask } from '../harness/ask.ts';
import { eventually } from '../harness/eventually.ts';
import { type MixedLoad, startMixedLoad } from '../harness/mixed-load.ts';
import { chooseSeed } from '../harness/seeded-random.ts';
import {
  childProcesses,
  cleanUp,
  isRunning,
  newDataDirectory,
  postgresProcesses,
  startProgram,
  type StoreProgram,
} from '../harness/store-program.ts';
import {
  expectKept,
  expectSettled,
  expectSoundDatabases,
  putUnderFault,
  servesAgain,
  type StoreUnderFault,
} from '../harness/store-under-fault.ts';

const seed = chooseSeed();
/** Ms in which a killed process must be back. */
const bound = 3_000;

describe(`kill -9 in the split form under load (FAULT_SEED=${seed})`, () => {
  const directory = newDataDirectory();
  let port: number;
  let store: StoreProgram;
  let subject: StoreUnderFault;
  let load: MixedLoad;

  beforeAll(async () => {
    port = await freePort();
    store = await startProgram({ directory, port, flags: ['--no-seed', '--split'] });
    subject = await putUnderFault(store);
    load = startMixedLoad({ ...subject, seed, mayBreak: true });
    await eventually(() => expect(load.told.games.size).toBeGreaterThan(10));
  }, 60_000);
  afterAll(async () => {
    await load.stop();
    await cleanUp(directory);
  });

  const kill = (name: string): number => {
    const pid = childProcesses(store.pid).get(name);
    if (pid === undefined) throw new Error(`There is no process ${name}`);
    process.kill(pid, 'SIGKILL');
    return pid;
  };
  const get = (path: string) => ask(`${subject.url}${path}`, { headers: { 'steam-clone-load-key': subject.loadKey } });
  const unknownGame = '/v1/games/4294967295';
  const ownAccount = async () => {
    const headers = { authorization: `Bearer ${subject.accessToken}`, 'steam-clone-load-key': subject.loadKey };
    return (await ask(`${subject.url}/v1/accounts/me`, { headers })).status;
  };

  it('of a plugin: 503 with Retry-After for its paths only, and it is back within 3 s', async () => {
    const others = [childProcesses(store.pid).get('users'), childProcesses(store.pid).get('gateway')];
    const killed = performance.now();
    const pid = kill('catalog');
    const unavailable = await get(unknownGame);
    expect(unavailable).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
    expect(JSON.parse(unavailable.text)).toMatchObject({ code: 'unavailable' });
    expect(await ownAccount()).toBe(200);
    await eventually(async () => expect((await get(unknownGame)).status).toBe(404));
    expect(performance.now() - killed).toBeLessThan(bound);
    const children = childProcesses(store.pid);
    expect(children.get('catalog')).not.toBe(pid);
    expect([children.get('users'), children.get('gateway')]).toEqual(others);
    expect([...load.broken]).toEqual([]);
  });

  it('of the plugin that knows the tokens: the others’ public paths go on', async () => {
    const killed = performance.now();
    kill('users');
    expect((await get(unknownGame)).status).toBe(404);
    await eventually(async () => expect(await ownAccount()).toBe(200));
    expect(performance.now() - killed).toBeLessThan(bound);
    expect([...load.broken]).toEqual([]);
  });

  it('of the gateway: it is back within 3 s', async () => {
    const killed = performance.now();
    kill('gateway');
    await servesAgain(subject, 10_000);
    expect(performance.now() - killed).toBeLessThan(bound);
  });

  it('of the supervisor: all its processes end, and the next start takes over at once', async () => {
    const children = [...childProcesses(store.pid).values()];
    // The gateway, the plugins and the payment provider.
    expect(children).toHaveLength(housePluginIds.length + 2);
    await store.end('SIGKILL');
    store = await startProgram({ directory, port, flags: ['--no-seed', '--split'] });
    await eventually(() => expect(children.filter(isRunning)).toEqual([]), 25_000);
    await servesAgain(subject, 10_000);
  }, 60_000);

  it('keeps all that a client was told, each game whole (I9)', async () => {
    await sleep(1_000);
    await load.stop();
    expect(load.faults).toEqual([]);
    await expectKept(subject, load.told);
  }, 60_000);

  it('comes to rest: no event waits, the audit log is intact', () => expectSettled(subject), 70_000);

  it('keeps all invariants once it has settled (I1 to I8, I10 to I12)', () => expectSoundDatabases(subject), 120_000);

  it('leaves nothing when it is ended', async () => {
    const children = [...childProcesses(store.pid).values()];
    expect(await store.end('SIGTERM')).toMatchObject({ code: 0 });
    expect(children.filter(isRunning)).toEqual([]);
    expect(postgresProcesses(directory)).toEqual([]);
  });
});
