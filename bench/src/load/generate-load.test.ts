import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { generateLoad } from './generate-load.ts';
import type { LoadOrder } from './order.ts';

const opened: (() => void)[] = [];
afterEach(() => {
  for (const close of opened.splice(0)) close();
});

interface StalledServer {
  url: string;
  /** Bodies that came. */
  bodies: string[];
}

/** Answers at once, but for a time after its first request in which it answers nobody. */
async function stalledServer({ from, until, status = 200 }: { from: number; until: number; status?: number }) {
  let began = Number.NaN;
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const now = performance.now();
    if (Number.isNaN(began)) began = now;
    const at = now - began;
    const answer = () => {
      response.writeHead(status, { 'content-length': 2 });
      response.end('ok');
    };
    request.on('data', (chunk: Buffer) => bodies.push(chunk.toString()));
    if (at >= from && at < until) setTimeout(answer, until - at);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, bodies } satisfies StalledServer;
}

const order = (url: string, given: Partial<LoadOrder>): LoadOrder => ({
  url,
  requests: [{ method: 'GET', target: '/' }],
  headers: {},
  connections: 1,
  seconds: 2,
  rate: null,
  ...given,
});

describe('an open loop', () => {
  it('counts the wait of every request that should have been sent while the server stood still', async () => {
    const { url } = await stalledServer({ from: 500, until: 1_500 });
    const { requests, latency, curve } = await generateLoad(order(url, { rate: 100 }));
    expect(requests).toBe(200);
    // Half of the requests fell into the second of standstill and waited for 0 to 1,000 ms, evenly.
    const at = (share: number) => curve.find(([each]) => each === share)?.[1] ?? 0;
    expect(at(0.75)).toBeGreaterThan(350);
    expect(at(0.95)).toBeGreaterThan(700);
    expect(latency.p99).toBeGreaterThan(900);
  });

  it('sees in it what a closed loop of the same connections leaves out', async () => {
    const { url } = await stalledServer({ from: 500, until: 1_500 });
    const { curve } = await generateLoad(order(url, {}));
    const at = (share: number) => curve.find(([each]) => each === share)?.[1] ?? 0;
    expect(at(0.99)).toBeLessThan(100);
    expect(at(1)).toBeGreaterThan(900);
  });

  it('keeps its rate', async () => {
    const { url } = await stalledServer({ from: 0, until: 0 });
    const { requests, timeline, failures } = await generateLoad(order(url, { rate: 250, connections: 8 }));
    expect({ requests, failures }).toEqual({ requests: 500, failures: 0 });
    expect(timeline[0]?.answers).toBeGreaterThan(200);
  });
});

describe('a closed loop', () => {
  it('ends after as many requests as it was told, and counts other statuses as failures', async () => {
    const { url } = await stalledServer({ from: 0, until: 0, status: 404 });
    const { requests, failures, failed } = await generateLoad(order(url, { limit: 30, seconds: 60 }));
    expect({ requests, failures, failed }).toEqual({ requests: 30, failures: 30, failed: ['404 of /'] });
  });

  it('puts the number of the request into its body', async () => {
    const { url, bodies } = await stalledServer({ from: 0, until: 0 });
    const requests = [{ method: 'POST', target: '/', body: '{"name":"n-{n}"}' }];
    await generateLoad(order(url, { requests, limit: 3 }));
    expect(bodies).toEqual(['{"name":"n-0"}', '{"name":"n-1"}', '{"name":"n-2"}']);
  });

  it('finds the end of answers in chunks, in one piece or in many', async () => {
    const server = createServer((_request, response) => {
      response.write('first');
      setImmediate(() => response.end('0\r\n\r\nlast'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    opened.push(() => server.close());
    const { port } = server.address() as AddressInfo;
    const { requests, failures } = await generateLoad(order(`http://127.0.0.1:${port}`, { limit: 50, seconds: 60 }));
    expect({ requests, failures }).toEqual({ requests: 50, failures: 0 });
  });

  it('counts a server that is gone as failures and comes to its end', async () => {
    const { requests, failures, failed } = await generateLoad(order('http://127.0.0.1:1', { seconds: 0.3 }));
    expect(requests).toBe(0);
    expect(failures).toBeGreaterThan(0);
    expect(failed).toEqual(['ECONNREFUSED']);
  });
});

describe('requests that follow one another', () => {
  const flow = (followedBy: LoadOrder['requests']): LoadOrder['requests'] => [
    { method: 'POST', target: '/', body: '"first"', operation: 'first', followedBy },
  ];

  it('are sent one after another and count as one', async () => {
    const { url, bodies } = await stalledServer({ from: 0, until: 0 });
    const requests = flow([{ method: 'POST', target: '/', body: '"second"', operation: 'second' }]);
    const result = await generateLoad(order(url, { requests, limit: 2 }));
    expect(bodies).toEqual(['"first"', '"second"', '"first"', '"second"']);
    expect(result).toMatchObject({ requests: 2, failures: 0 });
    expect(Object.entries(result.operations).map(([operation, { requests: count }]) => [operation, count])).toEqual([
      ['first', 2],
      ['second', 2],
    ]);
  });

  it('end with the first that is not answered as it should be', async () => {
    const { url, bodies } = await stalledServer({ from: 0, until: 0 });
    const requests = flow([
      { method: 'POST', target: '/second', body: '"second"', status: 201 },
      { method: 'POST', target: '/', body: '"third"' },
    ]);
    const { failures, failed } = await generateLoad(order(url, { requests, limit: 1 }));
    expect(bodies).toEqual(['"first"', '"second"']);
    expect({ failures, failed }).toEqual({ failures: 1, failed: ['200 of /second'] });
  });
});
