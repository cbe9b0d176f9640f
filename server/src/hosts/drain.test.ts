import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { Agent, createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../../../test/harness/ask.ts';
import { drainable } from './drain.ts';

let server: Server;
let drain: () => Promise<void>;
const agent = new Agent({ keepAlive: true });
afterEach(() => {
  server.closeAllConnections();
  agent.destroy();
});

const serve = async (answer: RequestListener) => {
  server = createServer({ keepAliveTimeout: 65_000 }, answer);
  drain = drainable(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

describe('drainable', () => {
  it('answers what is under way, and what comes on open connections, then ends them', async () => {
    const release = Promise.withResolvers<void>();
    const url = await serve(async (request, response) => {
      if (request.url === '/slow') await release.promise;
      response.end(request.url);
    });
    await ask(`${url}/before`, { agent });
    const slow = ask(`${url}/slow`);
    await once(server, 'request');
    const drained = drain();
    const late = await ask(`${url}/late`, { agent });
    expect(late).toMatchObject({ text: '/late', headers: { connection: 'close' } });
    await expect(ask(`${url}/new`)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    release.resolve();
    expect(await slow).toMatchObject({ text: '/slow' });
    await drained;
  });

  it('fails nothing that clients send without a pause', async () => {
    const url = await serve((_request, response) => setTimeout(() => response.end('done'), 2));
    const codes = new Set<string | undefined>();
    const client = async () => {
      const own = new Agent({ keepAlive: true });
      for (;;) {
        const answer = await ask(url, { agent: own }).catch((error: NodeJS.ErrnoException) => error);
        if ('code' in answer) return codes.add(answer.code);
      }
    };
    const clients = Array.from({ length: 20 }, client);
    await sleep(100);
    await drain();
    await Promise.all(clients);
    expect([...codes]).toEqual(['ECONNREFUSED']);
  });

  it('does not wait for clients that keep a connection without asking anything', async () => {
    const url = await serve((_request, response) => response.end());
    await ask(url, { agent });
    const silent = connect(Number(new URL(url).port), '127.0.0.1');
    await once(silent, 'connect');
    const began = performance.now();
    await drain();
    expect(performance.now() - began).toBeLessThan(3_000);
    silent.destroy();
  });
});
