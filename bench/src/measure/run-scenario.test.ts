import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from '@jest/globals';
import type { Bench, Scenario } from '../scenario.ts';
import { emptyRow } from './row.ts';
import { runScenario } from './run-scenario.ts';

const server = createServer((_request, response) => {
  response.writeHead(500);
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
