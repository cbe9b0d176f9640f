import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from '@jest/globals';
import type { Bench, Measured, Scenario } from '../scenario.ts';
import { emptyRow } from './row.ts';
import { runScenario } from './run-scenario.ts';

const targets: string[] = [];
const server = createServer((request, response) => {
  targets.push(request.url ?? '');
  response.writeHead(request.url === '/' ? 500 : 200);
  response.end();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
afterAll(() => void server.close());

const failing: Scenario = {
  name: 'failing',
  summary: 'A store that fails every request.',
  prepare: () =>
    Promise.resolve({
      store: {
        url: `http://127.0.0.1:${port}`,
        loadKey: null,
        readyAfter: 0,
        usage: () => Promise.resolve(null),
        stop: () => Promise.resolve(),
      },
      requests: [{ method: 'GET', target: '/' }],
    }),
};
const nowhere = () => Promise.reject(new Error('not asked for'));
const bench: Bench & { postgres(): null } = {
  startStore: nowhere,
  startSmallStore: nowhere,
  startEmptyStore: nowhere,
  startBare: nowhere,
  bulk: nowhere,
  accounts: nowhere,
  appIds: [],
  temporaryDirectory: () => '',
  signal: new AbortController().signal,
  postgres: () => null,
};

it.each([null, 20])('takes wrong answers for trouble, at a rate of %p', async (rate) => {
  const row = emptyRow(failing, 1);
  const options = { connections: 1, seconds: 1, runs: 1, rate, knee: false };
  await expect(runScenario(row, failing, bench, options, () => {})).rejects.toThrow(/store failed: 500 of \//);
  expect(row.store).toBeNull();
});

it('has requests that can be sent only once made anew for each run, when the store has settled', async () => {
  let made = 0;
  let settled = 0;
  const once: Scenario = {
    ...failing,
    p99AtHalf: 60_000,
    prepare: async (given) => ({
      store: { ...((await failing.prepare(given)) as Measured).store, settled: async () => void (settled += 1) },
      requests: (count) => {
        expect(count).toBeGreaterThan(0);
        return Promise.resolve([1, 2].map(() => ({ method: 'GET', target: `/${(made += 1)}` })));
      },
    }),
  };
  const row = emptyRow(once, 1);
  targets.length = 0;
  const options = { connections: 1, seconds: 1, runs: 2, rate: null, knee: false };
  await runScenario(row, once, bench, options, () => {});
  // A first one that does not count, two runs, and one at half of what they reached.
  expect(targets.map((target) => Number(target.slice(1))).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(settled).toBeGreaterThanOrEqual(4);
  expect(row.aims).toEqual([{ text: expect.stringMatching(/^p99 <= 60000 ms at \d+\/s$/), isReached: true }]);
});
