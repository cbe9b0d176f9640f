import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { startTestStore, type TestStore } from '../harness/store.ts';
import { gameOf } from '../harness/told.ts';

const program = path.join(import.meta.dirname, '../../sdk/examples/tour.ts');
const run = promisify(execFile);
const tour = (...words: string[]) => run(process.execPath, [program, ...words]);

describe('the example of the SDK for Node', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await startTestStore();
    const { client } = store;
    const game = { ...gameOf(620, 1), name: 'Portal 2', prices: [{ region: 'USD' as const, amount: 999 }] };
    const json = { games: [game] };
    await client.send({ method: 'POST', path: '/v1/games/import', token: client.administrator, json });
  });

  it('registers or signs in, reads a game, and pages through the sessions', async () => {
    const { stdout } = await tour(store.client.url, 'traveller', '620');
    expect(stdout.split('\n')).toEqual([
      'Signed in as traveller',
      'Portal 2: $9.99',
      expect.stringMatching(/^Session since \S+Z \(this one\)$/),
      '',
    ]);
    const json = { account: 'traveller', password: 'four unrelated words' };
    for (let session = 0; session < 3; session += 1) {
      await store.client.send({ method: 'POST', path: '/v1/sessions', json });
    }
    const again = await tour(store.client.url, 'traveller', '620');
    expect(again.stdout.match(/^Session since/gm)).toHaveLength(4);
    expect(again.stdout.match(/this one/g)).toHaveLength(1);
  });

  it('handles a problem by its code', async () => {
    expect((await tour(store.client.url, 'traveller', '999')).stdout).toContain('There is no game 999\n');
  });

  it('tells a refusal from a store that does not answer', async () => {
    await expect(tour(store.client.url, 'x', '620')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The store refused: .*invalid-request/),
    });
    await expect(tour('http://127.0.0.1:9', 'traveller', '620')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^No store: /),
    });
  });
});
