import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Koa from 'koa';
import { pino } from 'pino';
import { Readiness } from './health.ts';
import { Metrics } from './metrics.ts';
import { observabilityRoutes } from './observability-routes.ts';

describe('observabilityRoutes', () => {
  const readiness = new Readiness(pino({ level: 'silent' }));
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    const application = new Koa();
    application.use(observabilityRoutes(readiness, new Metrics({ version: '0.1.0', process: 'test' })));
    application.use((context) => {
      context.status = 418;
    });
    server = createServer(application.callback()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  it.each([
    ['/livez', 'application/json'],
    ['/readyz', 'application/json'],
    ['/metrics', 'text/plain; version=0.0.4; charset=utf-8'],
  ])('answers %s, uncached, and HEAD without a body', async (path, type) => {
    const answer = await fetch(origin + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).not.toBe('');
    const head = await fetch(origin + path, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it.each([
    ['POST', '/livez'],
    ['GET', '/livez/'],
    ['GET', '/constructor'],
    ['GET', '/v1/games/620'],
  ])('leaves %s %s to others', async (method, path) => {
    expect((await fetch(origin + path, { method })).status).toBe(418);
  });

  it('turns /readyz to 503 when the process drains', async () => {
    readiness.drain();
    const answer = await fetch(`${origin}/readyz`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect((await fetch(`${origin}/livez`)).status).toBe(200);
  });
});
