import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../../../../sdk/test/scripted-store.ts';
import {
  scriptOfApps,
  type SteamScript,
  type SteamServer,
  startSteamServer,
} from '../../../../seed/test/steam-server.ts';
import { runCli, startCli, temporaryDirectory } from '../../../test/run-cli.ts';

const key = 'A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4';
const apps = scriptOfApps(
  Object.fromEntries([1, 2, 3, 4, 5].map((id) => [id, { name: `App ${id}`, data: { achievements: { total: 0 } } }])),
);

let store: ScriptedStore;
let answer: (games: unknown[]) => Reply;
let steam: SteamServer;
let script: SteamScript;
let directory: Awaited<ReturnType<typeof temporaryDirectory>>;

beforeEach(async () => {
  directory = await temporaryDirectory();
  answer = (games) => ({ status: 200, body: { created: games.length, updated: 0, unchanged: 0, refused: [] } });
  store = await startScriptedStore(({ body }) => answer((body as { games: unknown[] }).games));
  script = () => undefined;
  steam = await startSteamServer((request, count) => script(request, count), apps);
});
afterEach(async () => {
  await Promise.all([store.close(), steam.close()]);
  await directory[Symbol.asyncDispose]();
});

const environment = () => ({
  STEAM_CLONE_URL: store.url,
  STEAM_CLONE_DATA_DIR: directory.path,
  STEAM_STORE_URL: steam.url,
  STEAM_API_URL: steam.url,
  STEAMSPY_URL: steam.url,
});
const command = (...flags: string[]) => [
  'import',
  'steam',
  '--store-rate',
  '100000/s',
  '--api-rate',
  '100000/s',
  ...flags,
];
const importing = (...flags: string[]) => runCli(command(...flags), environment());
const sent = () =>
  store.requests.map(({ body }) => (body as { games: { appId: number }[] }).games.map(({ appId }) => appId));
const detailsAsked = () =>
  steam.requests.filter(({ path }) => path === '/api/appdetails').map(({ query }) => query.get('appids'));
const journals = async () => (await readdir(directory.path)).filter((name) => name.startsWith('steam-import-'));

describe('import steam', () => {
  it('says what it will take, and reports what became of the apps', async () => {
    const { code, stdout, stderr } = await importing('--apps', '3,1', '--apps', '3,99');
    expect([code, sent()]).toEqual([0, [[3], [1]]]);
    expect(stdout).toBe(
      'read              3\ncreated           2\nupdated           0\nunchanged         0\nrefused           1\n' +
        '  row 3 (app 99): is not in the Steam store (or not in this country)\n',
    );
    expect(stderr).toMatch(/^Importing from Steam: 3 apps take about 2 seconds \(2 calls of the store for each, /);
    expect(await journals()).toEqual([]);
  });

  it('says how long many apps take at the usual rate', async () => {
    const list = Array.from({ length: 1_000 }, (_, index) => index + 1).join();
    script = () => ({ status: 404 });
    const { stderr } = await runCli(['import', 'steam', '--apps', list], environment());
    expect(stderr).toContain(
      '1,000 apps take about 52 minutes (2 calls of the store for each, 200 calls in 5 minutes)',
    );
  });

  it('reports it as JSON', async () => {
    const { stdout } = await importing('--apps', '1,2', '--json');
    const counts = { read: 2, created: 2, updated: 0, unchanged: 0, refusedCount: 0, refused: [], apps: 2, done: 2 };
    expect(JSON.parse(stdout)).toEqual(counts);
  });

  it('imports the apps that most people own', async () => {
    script = ({ path }) =>
      path === '/api.php' ? { json: { 1: { owners: '0 .. 20,000' }, 2: { owners: '50,000 .. 100,000' } } } : undefined;
    const { code } = await importing('--top', '1');
    expect([code, sent()]).toEqual([0, [[2]]]);
  });

  it('imports all apps with a key, which it shows and writes nowhere', async () => {
    script = ({ path }) =>
      path.startsWith('/IStoreService') ? { json: { response: { apps: [{ appid: 4 }, { appid: 2 }] } } } : undefined;
    const env = { ...environment(), STEAM_API_KEY: key };
    const { code, stdout, stderr } = await runCli(command('--all', '--limit', '1'), env);
    const written = await Promise.all((await journals()).map((name) => readFile(join(directory.path, name), 'utf8')));
    expect([code, sent(), written.length]).toEqual([0, [[2]], 1]);
    expect(stdout + stderr + written.join()).not.toContain(key);
  });

  it('says what to do when the list of all apps needs a key', async () => {
    const { code, stderr } = await importing('--all');
    expect([code, stderr]).toEqual([
      3,
      expect.stringMatching(/Error: Steam gives the list of its apps only to who has a key\.\nGet a key at .*\n$/),
    ]);
  });

  it('goes on with what --limit left', async () => {
    await importing('--apps', '1,2,3', '--limit', '2');
    const { stdout, stderr } = await importing('--apps', '1,2,3', '--json');
    expect(detailsAsked()).toEqual(['1', '2', '3']);
    expect([JSON.parse(stdout), stderr]).toMatchObject([
      { read: 1, done: 3 },
      expect.stringMatching(/^Going on after 2 of 3/),
    ]);
  });

  it('begins anew with --restart, and for another country', async () => {
    await importing('--apps', '1,2', '--limit', '1');
    await importing('--apps', '1,2', '--limit', '1', '--country', 'de');
    await importing('--apps', '1,2', '--restart');
    expect(detailsAsked()).toEqual(['1', '1', '1', '2']);
  });

  it('does not go on from the journal of another import', async () => {
    const journal = join(directory.path, 'mine.json');
    await importing('--apps', '1,2', '--limit', '1', '--journal', journal);
    const { code, stderr } = await importing('--apps', '2,3', '--journal', journal);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('is the journal of another import (apps 1,2, prices of us'),
    ]);
  });

  it('does not go on from a damaged journal', async () => {
    const journal = join(directory.path, 'mine.json');
    await writeFile(journal, '{"subject":"x","apps":[1],"done":2}');
    const { code, stderr } = await importing('--apps', '1', '--journal', journal);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/is no journal of an import from Steam\n.*--restart/)]);
    expect((await importing('--apps', '1', '--journal', journal, '--restart')).code).toBe(0);
  });

  it('imports what it has at Ctrl-C, and goes on from there', async () => {
    const { child, result } = startCli(command('--apps', '1,2,3,4,5'), { env: environment() });
    script = ({ path, query }) => {
      if (path !== '/api/appdetails' || query.get('appids') !== '4') return undefined;
      child.kill('SIGINT');
      return 'silence';
    };
    const { code, stderr } = await result;
    expect([code, sent()]).toEqual([130, [[1], [2, 3]]]);
    expect(stderr).toContain('Error: Interrupted. 3 of 5 apps are dealt with.\nRun the same command again to go on.');
    script = () => undefined;
    expect((await importing('--apps', '1,2,3,4,5')).code).toBe(0);
    expect(sent().slice(2)).toEqual([[4], [5]]);
  });

  it('says in a sentence that there is no network', async () => {
    const gone = await startSteamServer();
    await gone.close();
    const env = { ...environment(), STEAM_STORE_URL: gone.url };
    const { code, stderr } = await runCli(['import', 'steam', '--apps', '1'], env);
    const [, problem, ...more] = stderr.trim().split('\n');
    expect([code, problem]).toEqual([
      4,
      expect.stringMatching(/^Error: The Steam store .* can not be reached: .*0 of 1 apps/),
    ]);
    expect(more).toEqual([expect.stringContaining('Check the network of this machine')]);
  });

  it('says that the proxy does not let it through', async () => {
    const proxy = createServer().on('connect', (_, socket) => socket.end('HTTP/1.1 407 No\r\n\r\n'));
    await once(proxy.listen(0, '127.0.0.1'), 'listening');
    const HTTPS_PROXY = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const env = { ...environment(), STEAM_STORE_URL: 'https://steam.invalid', HTTPS_PROXY };
    const { code, stderr } = await runCli(['import', 'steam', '--apps', '1'], env);
    proxy.close();
    expect([code, stderr]).toEqual([4, expect.stringContaining('the proxy does not let us through (407)')]);
  });

  it('stops at a store that refuses, after the first app', async () => {
    answer = () => problem(403, 'forbidden');
    const { code, stderr } = await importing('--apps', '1,2,3');
    expect([code, detailsAsked()]).toEqual([3, ['1']]);
    expect(stderr).toContain('forbidden (403 forbidden). 0 of 3 apps are dealt with.');
  });

  it('fails when all apps were refused', async () => {
    const { code, stderr } = await importing('--apps', '98,99');
    expect([code, stderr]).toEqual([1, expect.stringContaining('All apps were refused')]);
  });

  it('judges without a store and without a journal', async () => {
    const { code, stdout } = await importing('--apps', '1,99,2', '--dry-run', '--json', '--limit', '2');
    expect([code, store.requests, await journals()]).toEqual([0, [], []]);
    expect(JSON.parse(stdout)).toMatchObject({ read: 2, usable: 1, refusedCount: 1 });
  });

  it.each([
    [['--apps', 'Portal'], '"Portal" is not an appid'],
    [['--apps', '1', '--country', 'usa'], '--country usa is not a country'],
    [['--apps', '1', '--store-url', 'ftp://x'], '--store-url: this is not the address of a server'],
    [['--apps', '1', '--steamspy-rate', 'fast'], '--steamspy-rate fast is not a rate'],
    [['--apps', '1', '--top', '1'], 'cannot also be provided'],
    [[], 'Exactly one of the following must be provided'],
  ])('explains %p', async (flags, words) => {
    const { code, stderr } = await importing(...flags);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  it('does not show what is no key', async () => {
    const { code, stderr } = await runCli(command('--apps', '1'), { ...environment(), STEAM_API_KEY: ' secret key' });
    expect([code, stderr.includes('secret')]).toEqual([2, false]);
  });
});
