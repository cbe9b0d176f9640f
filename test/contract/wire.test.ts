import { once } from 'node:events';
import { connect } from 'node:net';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../harness/eventually.ts';
import { sendRaw } from '../harness/send-raw.ts';
import { fewPlugins, forms, startTestStore } from '../harness/store.ts';
import type { SignedIn, StoreClient } from '../harness/store-client.ts';
import { expectProblem } from './problem-form.ts';

/** What Node would answer by itself or not at all, and what goes wrong between two ends of a connection. */
describe.each(forms)('on the wire, %s', (form) => {
  let client: StoreClient;
  let player: SignedIn;

  beforeAll(async () => {
    ({ client } = await startTestStore({ plugins: fewPlugins, form }));
    player = await client.player();
  });

  /** How many requests log and metrics know by the first digit of their status. */
  const counted = async (digit: number) => {
    const { text } = await client.send({ path: '/metrics' });
    const counts = text.matchAll(/^steam_clone_requests_total\{[^}]*status="(\d)\d\d"\} (\d+)$/gm);
    return [...counts]
      .filter(([, first]) => Number(first) === digit)
      .reduce((sum, [, , count]) => sum + Number(count), 0);
  };

  const knock = 'POST /v1/notes/knocks HTTP/1.1\r\nhost: store\r\ncontent-type: application/json\r\n';
  const last = 'GET /livez HTTP/1.1\r\nhost: store\r\nconnection: close\r\n\r\n';

  it.each([
    ['a chunk that is none', `${knock}transfer-encoding: chunked\r\n\r\nzz\r\n`],
    ['a body that breaks off', `${knock}content-length: 100\r\n\r\n{"a":`],
  ])('takes %s for the fault of the client', async (_name, bytes) => {
    const [refused, failed] = [await counted(4), await counted(5)];
    const { hostname, port } = new URL(client.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {}).resume();
    await once(socket, 'connect');
    socket.end(bytes);
    await once(socket, 'close');
    await eventually(async () => expect(await counted(4)).toBe(refused + 1));
    expect(await counted(5)).toBe(failed);
  });

  it.each([
    ['no host', 'GET /livez HTTP/1.1\r\n\r\n', 400, 'malformed-request'],
    ['two hosts', 'GET /livez HTTP/1.1\r\nhost: a\r\nHost: b\r\n\r\n', 400, 'malformed-request'],
    ['an unknown expectation', 'GET /livez HTTP/1.1\r\nhost: a\r\nexpect: foo\r\n\r\n', 417, 'expectation-failed'],
    ['an unknown encoding', `${knock}transfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n`, 400, 'malformed-request'],
  ])('answers a problem to %s', async (_name, bytes, status, code) => {
    const { head, body } = await sendRaw(client.url, bytes);
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [^]*content-type: application/problem\\+json`, 'i'));
    const requestId = /^x-request-id: (.*)$/im.exec(head)?.[1];
    expect(JSON.parse(body)).toMatchObject({ status, code, requestId });
  });

  it('needs no host in HTTP/1.0', async () => {
    expect((await sendRaw(client.url, 'GET /livez HTTP/1.0\r\n\r\n')).head).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('stays with HTTP/1.1 when another protocol is offered, and says that nothing is read behind it', async () => {
    const upgrade = 'GET /livez HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n';
    const { all } = await sendRaw(client.url, last.replace('connection: close\r\n', '') + upgrade + last);
    expect(all).toMatch(/^HTTP\/1\.1 200 [^]*"alive"[^]*HTTP\/1\.1 200 [^]*connection: close[^]*"alive"/i);
  });

  it('has one limit for headers, whoever serves the operation', async () => {
    const statusOf = async (length: number) => {
      const headers = { 'x-a': 'a'.repeat(length) };
      return (await client.send({ path: '/v1/notes/board', token: player.token, headers })).status;
    };
    for (const length of [15_000, 15_700, 15_900]) expect(await statusOf(length)).toBe(200);
    expect(await statusOf(16_500)).toBe(431);
  });

  it('says with each 401 how one signs in', async () => {
    const wrong = {
      method: 'POST',
      path: '/v1/sessions',
      json: { account: player.account, password: 'guessed wrongly' },
    };
    const answers = await Promise.all([
      client.send({ path: '/v1/accounts/me' }),
      client.send({ path: '/v1/accounts/me', token: 'nonsense' }),
      client.send(wrong),
      client.send({ path: '/v1/notes/board', headers: { 'steam-clone-principal': 'forged' } }),
    ]);
    for (const { status, headers } of answers) {
      expect({ status, scheme: headers['www-authenticate'] }).toEqual({
        status: 401,
        scheme: expect.stringMatching(/^Bearer/),
      });
    }
  });

  it.each(['/', '/docs', '/openapi.json', '/problems/not-found', '/livez', '/readyz', '/metrics'])(
    'says how %s may be used',
    async (path) => {
      const answer = await client.send({ method: 'POST', path });
      expectProblem(answer, 405, 'method-not-allowed');
      expect(answer.headers['allow']).toBe('GET, HEAD');
    },
  );

  it('names HEAD where GET is served', async () => {
    const { headers } = await client.send({ method: 'PATCH', path: '/v1/notes/board' });
    expect(String(headers['allow']).split(', ')).toEqual(expect.arrayContaining(['GET', 'HEAD']));
  });
});
