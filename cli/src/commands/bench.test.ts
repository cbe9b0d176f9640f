import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../../../sdk/test/scripted-store.ts';
import { runCli, startCli, temporaryDirectory } from '../../test/run-cli.ts';

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
let store: ScriptedStore;
/** What the store says to who wants a load key. */
let loadKey: Reply;

beforeEach(async () => {
  directory = await temporaryDirectory();
  loadKey = { status: 201, body: { loadKey: 'a key of a load', expiresAt: '2026-11-22T12:00:00.000Z' } };
  store = await startScriptedStore(({ path }): Reply => {
    if (path === '/openapi.json') return { status: 200, body: { paths: { '/v1/load-keys': {} } } };
    if (path === '/v1/load-keys') return loadKey;
    if (path.startsWith('/v1/games?')) return { status: 200, body: { items: [{ appId: 620 }], nextCursor: null } };
    if (path === '/v1/games/620') return { status: 200, body: { name: 'Portal 2' } };
    return problem(404, 'game-not-found');
  });
});
afterEach(async () => {
  await store.close();
  await directory[Symbol.asyncDispose]();
});

const withDirectory = (...more: string[]) => ['bench', '--data-dir', directory.path, ...more];
const bench = (...more: string[]) => runCli(withDirectory(...more));

describe('bench', () => {
  it('ends at Ctrl-C with a report of what was done until then', async () => {
    const report = join(directory.path, 'report.html');
    const flags = [
      'detail-cached',
      '--url',
      store.url,
      '--duration',
      '1s',
      '--runs',
      '100',
      '--report',
      report,
      '--json',
    ];
    const { child, result } = startCli(withDirectory(...flags));
    await new Promise<void>((resolve) => {
      let said = '';
      child.stderr?.on('data', (text: string) => {
        said += text;
        if (said.split('%').length > 2) resolve();
      });
    });
    child.kill('SIGINT');
    const { code, stdout } = await result;
    expect(code).toBe(130);
    expect(JSON.parse(stdout)).toMatchObject({
      endedEarly: 'interrupted',
      rows: [
        {
          scenario: 'detail-cached',
          trouble: 'interrupted',
          store: { requestsPerSecond: { low: expect.any(Number) } },
        },
      ],
    });
    expect(await readFile(report, 'utf8')).toContain('Ended early: interrupted');
  });

  it.each([
    ['a scenario that there is not', ['nothing'], 2, 'There are cart, '],
    ['an address where nothing answers', ['--url', 'http://127.0.0.1:1'], 4, 'Nothing answers at http://127.0.0.1:1'],
    ['what is no address', ['--url', 'store'], 2, '"store" is not the address of a store'],
    ['an address of TLS', ['--url', 'https://127.0.0.1:1'], 2, 'Give an http: address'],
    ['a baseline that is not there', ['--compare', '/nowhere.json'], 2, 'steam-clone bench --json > baseline.json'],
    ['a report where nobody can write', ['--report', '/nowhere/report.html'], 2, 'can not be written'],
    ['growth of a store that runs', ['--growth', '--url', 'http://127.0.0.1:1'], 2, 'cannot also be provided'],
    ['games for a store that runs', ['--data', 'small', '--url', 'http://127.0.0.1:1'], 2, 'cannot also be provided'],
    ['a table without a place', ['--write-readme', 'package.json'], 2, 'has no place for the table'],
    ['a duration of nothing', ['--duration', '0s'], 2, 'A run takes a second at least'],
    ['games that are not there', ['list', '--games', '/nowhere.ndjson'], 2, 'There are no games in /nowhere.ndjson'],
  ])('refuses %s', async (_, flags, exitCode, words) => {
    const { code, stderr } = await bench(...flags);
    expect(stderr).toContain(words);
    expect(code).toBe(exitCode);
  });

  it('refuses what answers but is no store', async () => {
    const { code, stderr } = await bench('--url', `${store.url}/elsewhere`);
    expect(stderr).toContain('is no steam-clone store');
    expect(code).toBe(4);
  });

  it('says that a load key takes an administrator', async () => {
    loadKey = problem(403, 'not-allowed');
    const { code, stderr } = await bench('list', '--url', store.url);
    expect(stderr).toContain('Only an administrator may make the load key');
    expect(stderr).toContain('steam-clone login');
    expect(code).toBe(3);
  });

  it('refuses a baseline that is something else', async () => {
    const file = join(directory.path, 'other.json');
    await writeFile(file, '{"rows": 3}');
    const { code, stderr } = await bench('--compare', file);
    expect(stderr).toContain('is no report of the bench');
    expect(code).toBe(2);
  });
});
