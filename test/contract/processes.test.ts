import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../harness/eventually.ts';
import { fewPlugins, startTestStore, type TestStore } from '../harness/store.ts';
import type { Sent, SignedIn, StoreClient } from '../harness/store-client.ts';
import { expectProblem } from './problem-form.ts';

/** Whether a process runs; one that has ended and that nobody has asked for yet does not. */
function isAlive(pid: number): boolean {
  return existsSync(`/proc/${pid}/exe`);
}

describe('the processes of the split form', () => {
  let store: TestStore;
  let client: StoreClient;
  let player: SignedIn;

  beforeAll(async () => {
    store = await startTestStore({ plugins: fewPlugins, form: 'split' });
    ({ client } = store);
    player = await client.player();
  });

  const board: Sent = { path: '/v1/notes/board' };
  const game: Sent = { path: '/v1/games/1' };

  /** Kills a process and waits until the request is answered as before; gives what was answered meanwhile, and for how long. */
  async function killAndWatch(
    name: string,
    request: Sent,
    status: number,
    beside: () => Promise<void> = async () => {},
  ) {
    const { [name]: pid = 0 } = await store.processes();
    process.kill(pid, 'SIGKILL');
    const killed = performance.now();
    const meanwhile: Awaited<ReturnType<StoreClient['send']>>[] = [];
    await eventually(async () => {
      const answer = await client.send(request);
      if (answer.status !== status) meanwhile.push(answer);
      if (answer.status !== status) await beside();
      expect(answer.status).toBe(status);
      expect((await store.processes())[name]).not.toBe(pid);
    });
    return { meanwhile, took: performance.now() - killed };
  }

  it('are one for the gateway and one for each plugin', async () => {
    const processes = await store.processes();
    expect(Object.keys(processes).sort()).toEqual(['catalog', 'gateway', 'mirror', 'notes', 'users']);
    expect(new Set([store.pid, ...Object.values(processes)]).size).toBe(6);
  });

  it('are all asked whether the store is ready', async () => {
    const ready = () => client.send({ path: '/readyz' });
    // On a machine as busy as this one a check may take too long once.
    await eventually(async () => expect((await ready()).status).toBe(200));
    const { notes = 0 } = await store.processes();
    process.kill(notes, 'SIGSTOP');
    try {
      await eventually(async () => {
        const { status, text } = await ready();
        expect(status).toBe(503);
        expect(JSON.parse(text)).toMatchObject({ code: 'unavailable', checks: { notes: 'timed out', users: 'ok' } });
      });
    } finally {
      process.kill(notes, 'SIGCONT');
    }
    await eventually(async () => expect((await ready()).status).toBe(200));
  });

  it('come back within three seconds, and meanwhile only their own paths are out of reach', async () => {
    const others = new Set<number>();
    let quickest = Infinity;
    // The quickest of three, because the machine may be busy with other tests.
    for (let kill = 0; kill < 3 && quickest >= 3_000; kill++) {
      const { meanwhile, took } = await killAndWatch('notes', board, 200, async () => {
        const accounts: Sent = { path: '/v1/accounts/me', token: player.token };
        for (const sent of [game, { path: '/livez' }, { path: '/v1/mirror' }, accounts]) {
          others.add((await client.send(sent)).status);
        }
      });
      quickest = Math.min(quickest, took);
      expect(meanwhile.length).toBeGreaterThan(0);
      for (const answer of meanwhile) {
        expectProblem(answer, 503, 'unavailable');
        expect(answer.headers['retry-after']).toBe('1');
      }
    }
    expect(quickest).toBeLessThan(3_000);
    expect([...others].sort()).toEqual([200, 404]);
  });

  it('keep what is public in reach while nobody can be signed in', async () => {
    const { meanwhile } = await killAndWatch(
      'users',
      { path: '/v1/accounts/me', token: await client.signIn(player.account) },
      200,
    );
    for (const answer of meanwhile) expectProblem(answer, 503, 'unavailable');
    expect((await client.send(board)).status).toBe(200);
  });

  it('come back when it is the gateway that has died', async () => {
    const { gateway = 0 } = await store.processes();
    process.kill(gateway, 'SIGKILL');
    const killed = performance.now();
    await eventually(async () => {
      expect((await client.send({ path: '/livez' })).status).toBe(200);
      expect((await store.processes())['gateway']).not.toBe(gateway);
    });
    expect(performance.now() - killed).toBeLessThan(3_000);
    expect((await client.send({ path: '/v1/accounts/me', token: player.token })).status).toBe(200);
  });

  it('end when their supervisor is killed', async () => {
    const pids = Object.values(await store.processes());
    expect(pids.filter(isAlive)).toEqual(pids);
    process.kill(store.pid, 'SIGKILL');
    await eventually(() => expect(pids.filter(isAlive)).toEqual([]));
  });
});
