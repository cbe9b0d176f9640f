import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../test/run-cli.ts';

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
    ['a running store to be split', ['--url', 'http://127.0.0.1:9', '--split'], 'for the store that the test starts'],
    ['no address', ['--url', 'nonsense'], '"nonsense" is not the address of a store'],
  ])('refuses %s', async (_what, flags, words) => {
    const { code, stderr } = await runCli(['test', ...flags]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
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
