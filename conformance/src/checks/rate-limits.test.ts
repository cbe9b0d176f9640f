import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from '@jest/globals';
import { readDocument } from '../document/read-document.ts';
import { Instance } from '../instance/instance.ts';
import { Run } from '../run-context.ts';
import { rateLimits } from './rate-limits.ts';

const responses = { 200: {}, 429: { 'x-problems': ['rate-limited'] } };
const document = readDocument({
  openapi: '3.1.0',
  paths: {
    '/v1/things': {
      get: { operationId: 'things.list', 'x-authz': 'public', 'x-rate-limit': 'browsing', responses },
    },
  },
});

let server: Server;

afterEach(() => {
  server.close();
});

/** A store with a class of requests that says to have a limit, and has another one. */
async function limitsFoundAt(said: number, kept: number): Promise<{ observed: string[]; skipped: string[] }> {
  let asked = 0;
  server = createServer(({ url }, response) => {
    const isNothing = url === '/v1/none';
    if (!isNothing) asked += 1;
    const limit = isNothing ? 100_000 : said;
    response.writeHead(isNothing ? 404 : asked > kept ? 429 : 200, {
      'ratelimit-limit': limit,
      'ratelimit-remaining': isNothing ? limit : Math.max(0, limit - asked),
    });
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const instance = new Instance(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  instance.loadKey = 'key';
  const options = { seed: 1, administrator: null, readsOnly: null, fuzz: 0, readMail: null, embedded: true };
  const run = new Run(instance, document, options);
  // It can not register anybody to empty the address with.
  await rateLimits.run(run).catch(() => {});
  instance.close();
  const found = run.results.findings.filter(({ rule }) => rule.startsWith('The limit of browsing'));
  return { observed: found.map(({ observed }) => observed), skipped: run.results.check('rate-limits').skipped };
}

it.each([10, 90, 250])('finds nothing where a limit of %d is kept', async (limit) => {
  expect(await limitsFoundAt(limit, limit)).toEqual({ observed: [], skipped: [] });
});

it.each([
  [10, 11, '429 after 11'],
  [250, 120, '429 after 120'],
  [250, Infinity, '200 after 251'],
])('finds a limit of %d that is %d', async (said, kept, observed) => {
  expect((await limitsFoundAt(said, kept)).observed).toEqual([observed]);
});

it('says of a limit that is too great to be reached that it was not asked', async () => {
  const { observed, skipped } = await limitsFoundAt(5_000, 5_000);
  expect(observed).toEqual([]);
  expect(skipped).toEqual(['things.list: its limit of 5000 is more than the run asks']);
});
