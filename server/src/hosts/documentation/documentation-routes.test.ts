import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProblemSpecification, Specification } from '@steam-clone/spec';
import Koa from 'koa';
import { assets } from './assets.ts';
import { documentationRoutes } from './documentation-routes.ts';

const info = { title: 'steam-clone', version: '0.1.0' };
const publicUrl = 'https://store.example';
const directory = mkdtempSync(join(tmpdir(), 'documents-'));

function specification(plugin: string, problems: ProblemSpecification[]): Specification {
  const file = join(directory, `${plugin}.json`);
  const get = { operationId: `${plugin}.get`, tags: [plugin], responses: { '200': { description: 'It.' } } };
  writeFileSync(
    file,
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: plugin, version: '9', description: 'A store.' },
      tags: [{ name: plugin }],
      paths: { [`/v1/${plugin}`]: { get } },
    }),
  );
  return {
    plugin,
    prefixes: [plugin],
    operations: [],
    events: [],
    problems,
    rateLimits: [],
    requestValidators: async () => ({}),
    answerValidators: async () => ({}),
    answerShapes: async () => ({}),
    eventValidators: async () => ({}),
    problemTexts: null,
    document: pathToFileURL(file),
  };
}

const unavailable = { code: 'unavailable', status: 503, title: 'Not available', cause: 'Away.', remedy: 'Wait.' };
const hostile = {
  code: 'hostile',
  status: 400,
  title: '<script>alert(1)</script>',
  cause: '<img src=x onerror=alert(2)>',
  remedy: 'Say "please" & \'thanks\'.',
};

describe('documentationRoutes', () => {
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    const specifications = [
      specification('games', [unavailable, hostile]),
      specification('users', [{ ...unavailable }]),
    ];
    const application = new Koa();
    application.use(await documentationRoutes({ specifications, info, publicUrl }));
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
    rmSync(directory, { recursive: true });
  });

  const get = (path: string, headers: Record<string, string> = {}) => fetch(origin + path, { headers });

  it.each(['/', '/docs', '/docs/games', '/problems', '/problems/unavailable'])(
    'serves the page %s under a strict policy',
    async (path) => {
      const answer = await get(path, { accept: 'text/html' });
      const page = await answer.text();
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const policy = answer.headers.get('content-security-policy');
      expect(policy).toMatch(/^default-src 'none';/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|http/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
      expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
      expect(page).not.toMatch(/<script(?![^>]* src="\/docs\/assets\/)|style=|(?:src|href)="(?!\/|#content)/);
    },
  );

  it('shows where everything is', async () => {
    const page = await (await get('/')).text();
    for (const path of [
      '/docs',
      '/docs/games',
      '/docs/users',
      '/openapi.json',
      '/openapi/games.json',
      '/problems',
      '/livez',
      '/readyz',
      '/metrics',
    ]) {
      expect(page).toContain(`href="${path}"`);
    }
  });

  it('serves one document of all plugins and one of each', async () => {
    const all = (await (await get('/openapi.json')).json()) as { paths: object };
    expect(all).toMatchObject({ info: { ...info, description: 'A store.' }, servers: [{ url: publicUrl }] });
    expect(Object.keys(all.paths)).toEqual(['/v1/games', '/v1/users']);
    const answer = await get('/openapi/users.json');
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(Object.keys(((await answer.json()) as { paths: object }).paths)).toEqual(['/v1/users']);
  });

  it.each(['/docs', '/openapi.json', '/problems/unavailable'])('answers 304 to whoever has %s', async (path) => {
    const first = await get(path);
    const entityTag = first.headers.get('etag') ?? '';
    await first.text();
    expect(entityTag).toMatch(/^"[\w-]+"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const second = await get(path, { 'if-none-match': entityTag });
    expect([second.status, await second.text()]).toEqual([304, '']);
    expect(second.headers.get('etag')).toBe(entityTag);
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('explains a problem to people and to programs', async () => {
    const page = await (await get('/problems/unavailable', { accept: 'text/html,*/*;q=0.8' })).text();
    expect(page).toMatch(/<h1>Not available<\/h1>[^]*<code>unavailable<\/code>, HTTP status 503[^]*Away\.[^]*Wait\./);
    const answer = await get('/problems/unavailable', { accept: 'application/json' });
    expect(answer.headers.get('vary')).toBe('Accept');
    expect(await answer.json()).toEqual(unavailable);
    const list = await get('/problems', { accept: 'application/json' });
    expect(await list.json()).toEqual([hostile, unavailable]);
  });

  it('escapes the texts of plugins', async () => {
    const page = await (await get('/problems/hostile')).text();
    expect(page).not.toMatch(/<script>|<img/);
    expect(page).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
  });

  it('serves assets for ever, under an address that depends on their content', async () => {
    const page = await (await get('/docs')).text();
    const paths = [...page.matchAll(/(?:src|href)="(\/docs\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(new Set(paths)).toEqual(new Set(assets.keys()));
    for (const path of paths) {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('content-type')).toMatch(/^(text\/css|text\/javascript|image\/svg\+xml)/);
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
    }
  });

  it.each([
    '/docs/nothing',
    '/docs/',
    '/docs/assets',
    '/docs/assets/old/style.css',
    '/problems/nothing',
    '/problems/constructor',
    '/openapi/nothing.json',
    '/docs/assets/../../package.json',
    '/docs/assets/%2e%2e/%2e%2e/package.json',
    '/docs/assets/..%2f..%2fpackage.json',
    '/docs/%2e%2e/openapi.json',
    '//docs',
    '/../etc/passwd',
  ])('leaves %s to others', async (path) => {
    // fetch would tidy the path before it is sent.
    const [answer] = await once(request(origin, { path }).end(), 'response');
    expect(answer.statusCode).toBe(418);
    await text(answer);
  });

  it('answers HEAD without a body and leaves other methods to others', async () => {
    const head = await fetch(`${origin}/docs`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await fetch(`${origin}/docs`, { method: 'POST' })).status).toBe(418);
  });

  it('refuses a problem code with two meanings', async () => {
    const specifications = [
      specification('a', [unavailable]),
      specification('b', [{ ...unavailable, remedy: 'Go away.' }]),
    ];
    await expect(documentationRoutes({ specifications, info, publicUrl })).rejects.toThrow(
      'The plugins a and b both define the problem unavailable differently.',
    );
  });
});
