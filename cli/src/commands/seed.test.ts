import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../../../sdk/test/scripted-store.ts';
import { runCli, temporaryDirectory } from '../../test/run-cli.ts';

// What it does to a real store is in test/e2e/seeded-people.test.ts.
describe('seed', () => {
  let store: ScriptedStore;
  let answer: (path: string) => Reply;
  let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
  beforeEach(async () => {
    directory = await temporaryDirectory();
    store = await startScriptedStore(({ path }) => answer(path));
  });
  afterEach(async () => {
    await store.close();
    await directory[Symbol.asyncDispose]();
  });
  const seed = (...flags: string[]) =>
    runCli(['seed', ...flags], { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: directory.path });

  it('makes the games that the store lacks, and nobody when nobody is asked for', async () => {
    // The last one comes by itself, when the bundles are there.
    const created = [170, 1];
    answer = (path) =>
      path.startsWith('/v1/bundles/')
        ? { status: 200, body: {} }
        : path.endsWith('/import')
          ? { status: 200, body: { created: created.shift(), updated: 0, unchanged: 0, refused: [] } }
          : problem(404, 'game-not-found');
    expect(await seed()).toMatchObject({ code: 0, stdout: '171 games were made.\n' });
    answer = () => ({ status: 200, body: {} });
    expect(await seed('--json')).toMatchObject({ code: 0, stdout: '{\n  "gamesMade": 0\n}\n' });
  });

  it('says what to do when the caller is no administrator', async () => {
    answer = (path) => (path.startsWith('/v1/games') ? { status: 200, body: {} } : problem(401, 'not-signed-in'));
    const { code, stderr } = await seed('--users', '3');
    expect(code).toBe(3);
    expect(stderr).toContain('Of 3 people 0 were made and 0 completed in this run.\nSign in with `steam-clone login');
  });

  it('gives people on another machine no password that everybody knows', async () => {
    const { code, stderr } = await runCli(['seed', '--users', '1', '--url', 'http://store.example']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('Choose another one with --password')]);
  });
});
