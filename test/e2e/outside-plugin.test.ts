import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli, startCli, temporaryDirectory } from '../../cli/test/run-cli.ts';

const run = promisify(execFile);
const packageName = 'steam-clone-plugin-guestbook';

/** What somebody does who writes a plugin: make it, build it, pack it, install it elsewhere, and run a store with it. */
describe('a plugin from outside, packed and installed', () => {
  let place: Awaited<ReturnType<typeof temporaryDirectory>>;
  let project: string;
  let env: Record<string, string>;

  beforeAll(async () => {
    place = await temporaryDirectory();
    const source = join(place.path, 'guestbook');
    project = place.path;
    env = { STEAM_CLONE_DATA_DIR: join(place.path, 'data'), STEAM_CLONE_PLUGIN_PACKAGES: packageName };
    expect(await runCli(['plugin', 'new', 'guestbook', '--directory', source])).toMatchObject({ code: 0 });
    expect(await runCli(['plugin', 'build', source])).toMatchObject({ code: 0 });
    await run('npm', ['pack', '--pack-destination', project], { cwd: source });
    await writeFile(join(project, 'package.json'), '{ "private": true }');
    const archive = `./${packageName}-0.1.0.tgz`;
    await run('npm', ['install', '--offline', '--no-audit', '--no-fund', archive], { cwd: project });
  }, 120_000);
  afterAll(async () => place[Symbol.asyncDispose]());

  it.each([
    ['one process', []],
    ['a process a plugin', ['--split']],
  ])(
    'works in %s, driven by the command line',
    async (_form, flags) => {
      const store = startCli(['start', '--port', '0', '--no-seed', ...flags], { env, cwd: project });
      try {
        await store.printed('Ctrl-C stops the store.');
        const api = (...args: string[]) => runCli(['api', ...args], env);

        const written = await api('guestbook.writeEntry', '-f', 'text=Hello');
        expect(written).toMatchObject({ code: 0 });
        const entry = JSON.parse(written.stdout) as { id: string };
        expect(entry).toMatchObject({ text: 'Hello' });

        const read = await api('guestbook.getEntry', '-f', `id=${entry.id}`);
        expect(JSON.parse(read.stdout)).toEqual(entry);
        expect(await api('guestbook.writeEntry', '-f', 'text=')).toMatchObject({
          code: 3,
          stderr: expect.stringContaining('invalid-request'),
        });
        expect(await api('guestbook.getEntry', '-f', 'id=0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17')).toMatchObject({
          code: 3,
          stderr: expect.stringContaining('guestbook-entry-not-found'),
        });
        expect((await api()).stdout).toMatch(/^guestbook\.getEntry +GET +\/v1\/guestbook\/\{id\} +One entry$/m);
      } finally {
        store.child.kill('SIGINT');
        await store.result;
      }
    },
    90_000,
  );

  it('is named when it is not installed', async () => {
    const missing = { ...env, STEAM_CLONE_PLUGIN_PACKAGES: 'steam-clone-plugin-nowhere' };
    const { code, stderr } = await startCli(['start', '--port', '0'], { env: missing, cwd: project }).result;
    expect([code, stderr]).toEqual([1, expect.stringContaining('steam-clone-plugin-nowhere can not be found')]);
  }, 60_000);
});
