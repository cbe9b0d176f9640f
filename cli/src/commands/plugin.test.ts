import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli, temporaryDirectory } from '../../test/run-cli.ts';

let place: Awaited<ReturnType<typeof temporaryDirectory>>;
let guestbook: string;
beforeAll(async () => {
  place = await temporaryDirectory();
  guestbook = join(place.path, 'guestbook');
});
afterAll(async () => place[Symbol.asyncDispose]());

const build = () => runCli(['plugin', 'build', guestbook]);

/** Runs `work` with a file of the plugin changed. */
async function withChange(file: string, from: string, to: string, work: () => Promise<void>): Promise<void> {
  const path = join(guestbook, file);
  const before = await readFile(path, 'utf8');
  expect(before).toContain(from);
  await writeFile(path, before.replace(from, to));
  await work();
  await writeFile(path, before);
}

describe('plugin', () => {
  it('new makes the source of one', async () => {
    const { code, stdout } = await runCli(['plugin', 'new', 'guestbook', '--directory', guestbook, '--json']);
    expect(code).toBe(0);
    const { files } = JSON.parse(stdout) as { files: string[] };
    expect(files).toEqual(expect.arrayContaining(['.gitignore', 'package.json', 'spec/openapi.yaml', 'src/plugin.ts']));
    for (const file of files) expect(await readFile(join(guestbook, file), 'utf8')).not.toMatch(/__\w+__/);
  });

  it('new overwrites nothing', async () => {
    const again = await runCli(['plugin', 'new', 'guestbook', '--directory', guestbook]);
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('guestbook is not empty') });
  });

  it.each(['Guestbook', 'g', 'guest-book', '../x', 'users', 'system'])('new refuses the name %s', async (name) => {
    expect(await runCli(['plugin', 'new', name, '--directory', join(place.path, 'x')])).toMatchObject({ code: 2 });
  });

  it('build makes JavaScript that a store can load', async () => {
    expect(await build()).toMatchObject({ code: 0, stdout: `The plugin guestbook is in ${guestbook}/dist\n` });
    const program = `
      const { registerHooks } = await import('node:module');
      const url = 'data:text/javascript,' + encodeURIComponent(
        'export const definePlugin = (manifest) => manifest, defineEntity = (entity) => entity;' +
        'export const p = new Proxy({}, { get: () => () => p }), newId = 0, problem = 0;');
      registerHooks({ resolve: (name, context, next) =>
        name === '@steam-clone/server/plugin' ? { url, shortCircuit: true } : next(name, context) });
      const { plugin, kernel } = await import(process.argv[1]);
      const { operations: client } = await import(process.argv[2]);
      console.log(JSON.stringify([plugin.id, Object.keys(plugin.operations), kernel, Object.keys(client)]));`;
    const modules = ['dist/index.js', 'dist/generated/operations.js'].map((file) => join(guestbook, file));
    const flags = ['--no-strip-types', '--input-type=module', '-e', program, ...modules];
    const { stdout } = await promisify(execFile)(process.execPath, flags);
    const client = ['guestbook.getEntry', 'guestbook.writeEntry'];
    expect(JSON.parse(stdout)).toEqual(['guestbook', ['getEntry', 'writeEntry'], expect.any(Number), client]);
  });

  it('build names every mistake in the specification', async () => {
    await withChange('spec/paths/get-entry.yaml', 'x-authz: public', 'x-authz: anybody', async () => {
      expect(await build()).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/The specification has mistakes:\n.*get-entry\.yaml.*x-authz/),
      });
    });
  });

  it('build names every type error', async () => {
    await withChange('src/operations/get-entry.ts', 'status: 200', 'status: 418', async () => {
      expect(await build()).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/The source does not compile:\n.*src\/operations\/get-entry\.ts/),
      });
    });
  });

  it('build says where there is no plugin', async () => {
    const { code, stderr } = await runCli(['plugin', 'build', place.path]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('holds no plugin')]);
  });
});
