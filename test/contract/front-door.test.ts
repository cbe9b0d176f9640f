import { beforeAll, describe, expect, it } from '@jest/globals';
import { sendRaw } from '../harness/send-raw.ts';
import { forms, startTestStore } from '../harness/store.ts';
import { jsonOf, type StoreClient } from '../harness/store-client.ts';
import { allOperations, goodRequest } from './operations.ts';
import { expectPagesOfProblems, expectProblem } from './problem-form.ts';

const published = allOperations.filter(({ specification }) => !specification.internal);
const internal = allOperations.filter(({ specification }) => specification.internal);
const paths = [...new Set(published.map(({ specification }) => specification.path))];

describe.each(forms)('the front door, %s', (form) => {
  let client: StoreClient;
  let administrator: string;
  let player: Awaited<ReturnType<StoreClient['player']>>;

  beforeAll(async () => {
    ({ client } = await startTestStore({ form }));
    player = await client.player();
    ({ administrator } = client);
  });

  it.each([
    '/nothing',
    '/v1',
    '/v1/',
    '/v1/nothing',
    '/v1/game',
    '/v1/games/620/more',
    '/v1/games/620/',
    '/V1/games/620',
  ])('knows no %s', async (path) => {
    expectProblem(await client.send({ path, token: administrator }), 404, 'not-found');
  });

  it.each(paths)('says how %s may be used', async (template) => {
    const here = published.filter(({ specification }) => specification.path === template);
    const [first] = here;
    if (!first) throw new Error('The path has no operation');
    const { path } = goodRequest(first, { administrator, player });
    const served = new Set<string>(here.map(({ specification }) => specification.method));
    const method = ['PATCH', 'PUT', 'POST', 'DELETE', 'GET'].find((each) => !served.has(each)) ?? '';
    const answer = await client.send({ method, path });
    expectProblem(answer, 405, 'method-not-allowed');
    const allowed = String(answer.headers['allow']).split(', ');
    expect(allowed).toEqual(expect.arrayContaining([...served]));
  });

  it('does not show what only plugins may call', async () => {
    const documents = await Promise.all(
      ['/openapi.json', '/openapi/users.json', '/openapi/notes.json'].map((path) => client.send({ path })),
    );
    expect(internal.map(({ specification }) => specification.id)).toContain('users.introspect');
    for (const { text } of documents) {
      for (const { specification } of internal) expect(text).not.toContain(specification.id);
    }
    expect(documents[0]?.text).toContain('notes.createNote');
  });

  it.each(['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS'])(
    'does not tell by %s that there is such an operation',
    async (method) => {
      for (const { specification } of internal) {
        const { status } = await client.send({ method, path: specification.path, token: administrator });
        expect({ id: specification.id, status }).toEqual({ id: specification.id, status: 404 });
      }
    },
  );

  it.each(['/v1/system/clock', '/v1/notes/board', '/docs', '/livez'])(
    'answers HEAD of %s like GET, without a body',
    async (path) => {
      const get = await client.send({ path });
      const head = await client.send({ method: 'HEAD', path });
      expect({ status: head.status, text: head.text }).toEqual({ status: 200, text: '' });
      for (const name of ['content-type', 'content-length', 'etag', 'cache-control']) {
        expect({ name, value: head.headers[name] }).toEqual({ name, value: get.headers[name] });
      }
    },
  );

  it('refuses a header of 100 kB at once', async () => {
    const request = `GET /v1/system/clock HTTP/1.1\r\nhost: store\r\nx-long: ${'a, '.repeat(34_000)}\r\n\r\n`;
    const answers = [];
    for (let sent = 0; sent < 3; sent++) answers.push(await sendRaw(client.url, request));
    const [{ head, body } = { head: '', body: '' }] = answers;
    expect(head).toMatch(/^HTTP\/1\.1 431 [^]*content-type: application\/problem\+json/);
    expect(JSON.parse(body)).toMatchObject({ status: 431, code: 'header-too-large', requestId: expect.any(String) });
    // The quickest, because the machine may be busy with other tests.
    expect(Math.min(...answers.map(({ took }) => took))).toBeLessThan(50);
  });

  it('answers a problem to what is not HTTP', async () => {
    const { head, body } = await sendRaw(client.url, '\u0016\u0003\u0001 hello\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(body)).toMatchObject({ status: 400, code: 'malformed-request' });
  });

  const json = 'host: store\r\nx-forwarded-for: 203.0.113.99\r\ncontent-type: application/json\r\n';
  const last = 'GET /livez HTTP/1.1\r\nhost: store\r\nx-forwarded-for: 203.0.113.99\r\nconnection: close\r\n\r\n';

  it('refuses a body of unknown length that gets too long, and reads on behind it', async () => {
    const body = `190\r\n${' '.repeat(400)}\r\n`.repeat(2_000);
    const knock = `POST /v1/notes/knocks HTTP/1.1\r\n${json}transfer-encoding: chunked\r\n\r\n${body}0\r\n\r\n`;
    const { all } = await sendRaw(client.url, knock + last);
    expect(all).toMatch(/^HTTP\/1\.1 413 [^]*"code":"body-too-large"[^]*HTTP\/1\.1 200 [^]*"alive"/);
  });

  it('reads on behind a body that is announced too long', async () => {
    const length = 16 * 1024 * 1024 + 1;
    const head = `${json}authorization: Bearer ${administrator}\r\ncontent-length: ${length}`;
    const body = `POST /v1/games/import HTTP/1.1\r\n${head}\r\n\r\n${' '.repeat(length)}`;
    const { all } = await sendRaw(client.url, body + last);
    expect(all).toMatch(/^HTTP\/1\.1 413 [^]*"code":"body-too-large"[^]*HTTP\/1\.1 200 [^]*"alive"/);
  });

  it('does not guess where a request ends', async () => {
    const head = 'host: store\r\ncontent-length: 5\r\ntransfer-encoding: chunked';
    const answer = await sendRaw(client.url, `POST /v1/notes/knocks HTTP/1.1\r\n${head}\r\n\r\n0\r\n\r\nGET /`);
    expect(answer.head).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'malformed-request' });
  });

  it.each(['header-too-large', 'malformed-request', 'request-timeout'])('explains %s', async (code) => {
    const page = await client.send({ path: `/problems/${code}`, headers: { accept: 'application/json' } });
    expect(jsonOf(page)).toMatchObject({ code });
  });

  it.each([
    '/v1/games/%zz',
    '/v1/games/..%2f..%2fetc',
    '//elsewhere.example/v1/games/1',
    '/v1/games/620?a=%zz',
    '/%',
    '/v1/notes/%ff%fe',
  ])('is not led astray by %s', async (path) => {
    const { status } = await client.send({ path, token: player.token });
    expect([401, 404, 422]).toContain(status);
  });

  it('makes links from its own address only', async () => {
    const answer = await client.send({ path: '/v1/nothing', headers: { host: 'store@elsewhere.example' } });
    expect(expectProblem(answer, 404, 'not-found').type).toBe(`${client.url}/problems/not-found`);
  });

  it('takes the id of a request from its sender when it is harmless', async () => {
    const idOf = async (id: string) =>
      (await client.send({ path: '/v1/system/clock', headers: { 'x-request-id': id } })).headers['x-request-id'];
    expect(await idOf('my-request.1')).toBe('my-request.1');
    expect(await idOf('a'.repeat(65))).toMatch(/^[\w-]{8,20}$/);
    expect(await idOf('<script>')).toMatch(/^[\w-]{8,20}$/);
  });

  it('lets only the installation say how long it waits', async () => {
    const call = {
      method: 'POST',
      path: '/v1/mirror/calls',
      token: player.token,
      json: { title: 'a', how: 'answered' },
    };
    for (const deadline of ['soon', '-1', '0.001']) {
      const { status } = await client.send({ ...call, headers: { 'steam-clone-deadline': deadline } });
      expect(status).toBe(200);
    }
  });

  it('has a page for each problem', async () => {
    expect(await expectPagesOfProblems(client)).toBe(2);
  });
});
