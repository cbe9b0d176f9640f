import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../../../sdk/test/scripted-store.ts';
import { runCli, temporaryDirectory } from '../../test/run-cli.ts';

const account = { id: 'u-1', accountName: 'alice', roles: ['player'] };
let store: ScriptedStore;
let directory: Awaited<ReturnType<typeof temporaryDirectory>>;

beforeEach(async () => {
  directory = await temporaryDirectory();
  store = await startScriptedStore(({ method, path, body, headers }): Reply => {
    const { password, code } = (body ?? {}) as { password?: string; code?: string };
    if (path === '/v1/sessions' && password !== 'right' && password !== 'guarded') {
      return problem(401, 'wrong-credentials');
    }
    if (path === '/v1/sessions' && password === 'guarded' && code !== '123456') {
      return problem(401, 'second-factor-required');
    }
    if (path === '/v1/sessions') return { status: 201, body: { accessToken: 'a-1', refreshToken: 'r-1', account } };
    if (headers.authorization !== 'Bearer a-1') return problem(401, 'not-signed-in');
    return method === 'DELETE' ? { status: 204 } : { status: 200, body: account };
  });
});
afterEach(async () => {
  await store.close();
  await directory[Symbol.asyncDispose]();
});

const run = (args: string[], input = '') =>
  runCli(args, { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: directory.path }, input);
const login = (password: string) => run(['login', 'alice', '--password-stdin'], `${password}\n`);
const paths = () => store.requests.map(({ method, path }) => `${method} ${path}`);

describe('login', () => {
  it('keeps the tokens for later commands, and no password', async () => {
    expect(await login('right')).toMatchObject({ code: 0, stdout: `Signed in to ${store.url} as alice\n` });
    expect(await run(['whoami'])).toMatchObject({ code: 0, stdout: `alice (player) at ${store.url}\n` });
    const file = join(directory.path, 'logins.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).not.toContain('right');
  });

  it('keeps nothing after a wrong password', async () => {
    expect(await login('wrong')).toMatchObject({ code: 3, stderr: expect.stringContaining('wrong-credentials') });
    expect(await run(['whoami'])).toMatchObject({ code: 3 });
  });

  it('takes the code that the account asks for, and asks for none without a terminal', async () => {
    expect(await login('guarded')).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('second-factor-required'),
    });
    const withCode = await run(['login', 'alice', '--password-stdin', '--code', '123456'], 'guarded\n');
    expect(withCode).toMatchObject({ code: 0 });
  });

  it('asks for no password without a terminal', async () => {
    expect(await run(['login', 'alice'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--password-stdin'),
    });
    expect(store.requests).toEqual([]);
  });
});

describe('logout', () => {
  it('ends the session and forgets it', async () => {
    await login('right');
    expect(await run(['logout'])).toMatchObject({ code: 0, stdout: `Signed out of ${store.url}\n` });
    expect(paths()).toEqual(['POST /v1/sessions', 'DELETE /v1/sessions/current']);
    expect(await run(['logout'])).toMatchObject({ code: 0, stdout: `Nobody has signed in to ${store.url}\n` });
  });

  it('forgets a session that the store has ended already', async () => {
    const logins = { [store.url]: { account: 'alice', accessToken: 'ended' } };
    await writeFile(join(directory.path, 'logins.json'), JSON.stringify(logins));
    expect(await run(['logout'])).toMatchObject({ code: 0 });
    expect(JSON.parse(await readFile(join(directory.path, 'logins.json'), 'utf8'))).toEqual({});
  });
});

describe('whoami', () => {
  it("signs in by itself as the data directory's administrator and keeps the tokens", async () => {
    const file = join(directory.path, 'credentials.json');
    await writeFile(file, JSON.stringify({ account: 'alice', password: 'right', url: store.url }));
    const { stdout } = await run(['whoami', '--json']);
    expect(JSON.parse(stdout)).toEqual({ url: store.url, by: 'administrator', account });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ password: 'right', accessToken: 'a-1' });
    await run(['whoami']);
    expect(paths().filter((path) => path === 'POST /v1/sessions')).toHaveLength(1);
  });
});
