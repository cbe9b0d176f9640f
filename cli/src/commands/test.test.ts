import { once } from 'node:events';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { problem, type Reply, startScriptedStore } from '../../../sdk/test/scripted-store.ts';
import { runCli, startCli, temporaryDirectory } from '../../test/run-cli.ts';

/** What a server that is none of ours answers to everything. */
async function serving(status: number, body: string): Promise<Server> {
  const server = createServer((_request, response) => response.writeHead(status).end(body)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

describe('steam-clone test', () => {
  let page: Server;
  let empty: Server;
  beforeAll(async () => {
    page = await serving(200, '<html>');
    empty = await serving(404, '');
  });
  afterAll(() => {
    page.close();
    empty.close();
  });

  it.each([
    ['an unknown check', ['--only', 'nothing'], 'There is no check "nothing"'],
    ['a report of no kind', ['--report', 'report.pdf'], '"report.pdf" names no kind of report'],
    [
      'a report where nobody can write',
      ['--report', '/nowhere/report.html'],
      '/nowhere/report.html can not be written: there is no directory /nowhere',
    ],
    ['a running store to be split', ['--url', 'http://127.0.0.1:9', '--split'], 'for the store that the test starts'],
    ['no address', ['--url', 'nonsense'], '"nonsense" is not the address of a store'],
  ])('refuses %s', async (_what, flags, words) => {
    const { code, stderr } = await runCli(['test', ...flags]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  it('refuses a report that is a directory, before anything is tested', async () => {
    await using directory = await temporaryDirectory();
    const report = join(directory.path, 'report.html');
    await mkdir(report);
    const { code, stderr } = await runCli(['test', '--report', report]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('can not be written: it is a directory')]);
  });

  it('only reads a store that it may not change', async () => {
    await using directory = await temporaryDirectory();
    const operation = (operationId: string) => ({ operationId, 'x-authz': 'public', responses: { 200: {} } });
    const paths = {
      '/v1/things': Object.fromEntries(
        ['get', 'post', 'put', 'patch', 'delete'].map((method) => [method, operation(`things.${method}`)]),
      ),
    };
    const store = await startScriptedStore(({ path }): Reply => {
      if (path === '/openapi.json') return { status: 200, body: { openapi: '3.1.0', paths } };
      return path === '/v1/things' ? { status: 200 } : problem(404, 'not-found');
    });
    const { stdout } = await runCli(['test', '--url', store.url, '--data-dir', directory.path]);
    await store.close();
    expect(stdout).toContain('The store was only read: nobody is signed in');
    expect(new Set(store.requests.map(({ method }) => method))).toEqual(new Set(['GET', 'OPTIONS']));
    expect(store.requests.filter(({ method, path }) => method === 'GET' && path === '/v1/things')).not.toEqual([]);
  });

  it('ends at Ctrl-C with a report of what was done until then, and leaves nothing', async () => {
    await using directory = await temporaryDirectory();
    const [report, temporary] = [join(directory.path, 'report.json'), join(directory.path, 'temporary')];
    await mkdir(temporary);
    const flags = ['test', '--only', 'slow-bodies,schemas', '--report', report];
    const { child, result } = startCli(flags, { env: { TMPDIR: temporary }, cwd: directory.path });
    await new Promise<void>((resolve) => {
      let said = '';
      child.stderr?.on('data', (text: string) => {
        said += text;
        if (said.includes('schemas: ')) resolve();
      });
      void result.then(() => resolve());
    });
    child.kill('SIGINT');
    const { code, stdout, stderr } = await result;
    expect([code, stderr]).toEqual([130, expect.stringContaining('schemas: ')]);
    expect(stdout).toContain('Interrupted: this is what was done until then.');
    expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({ interrupted: true, passed: false });
    expect((await readdir(temporary)).filter((name) => name.startsWith('steam-clone-conformance-'))).toEqual([]);
  });

  it('says that nothing answers', async () => {
    const { code, stderr } = await runCli(['test', '--url', 'http://127.0.0.1:9']);
    expect([code, stderr]).toEqual([4, expect.stringContaining('http://127.0.0.1:9 does not answer')]);
  });

  it('says that something else answers', async () => {
    const missing = await runCli(['test', '--url', addressOf(empty)]);
    expect([missing.code, missing.stderr]).toEqual([4, expect.stringContaining('is not the address of a store')]);
    const other = await runCli(['test', '--url', addressOf(page)]);
    expect([other.code, other.stderr]).toEqual([4, expect.stringContaining('It is no OpenAPI 3.1 document')]);
  });
});
