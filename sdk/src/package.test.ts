import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';

const run = promisify(execFile);
const sdk = join(import.meta.dirname, '..');
const root = join(sdk, '..');

it('bundles for browsers without Node built-ins in 15 kB', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(sdk, 'src/index.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
  });
  const bytes = gzipSync(outputFiles[0]!.contents, { level: 9 }).byteLength;
  expect(bytes).toBeLessThanOrEqual(15_000);
});

describe('the published form', () => {
  let project: string;

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'sdk-consumer-'));
    const modules = join(project, 'node_modules');
    await mkdir(join(modules, '@steam-clone'), { recursive: true });
    await run(process.execPath, [join(sdk, 'build.ts'), join(modules, '@steam-clone/sdk')]);
    for (const name of ['openapi-fetch', 'openapi-typescript-helpers']) {
      await symlink(join(root, 'node_modules', name), join(modules, name));
    }
    await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  }, 60_000);

  afterAll(() => rm(project, { recursive: true }));

  it('runs as plain JavaScript', async () => {
    await writeFile(
      join(project, 'use.js'),
      `import { createSteamClient } from '@steam-clone/sdk';
       const fetch = async (request) => Response.json({ name: request.url });
       const steam = createSteamClient({ baseUrl: 'http://store.test', fetch });
       console.log((await steam.catalog.getGame({ path: { id: 620 } })).name);`,
    );
    const { stdout } = await run(process.execPath, ['--no-strip-types', 'use.js'], { cwd: project });
    expect(stdout).toBe('http://store.test/v1/games/620\n');
  });

  it('gives its types to TypeScript', async () => {
    await writeFile(
      join(project, 'use.ts'),
      `import { createSteamClient } from '@steam-clone/sdk';
       const game = await createSteamClient({ baseUrl: 'http://store.test' }).catalog.getGame({ path: { id: 620 } });
       export const wrong: number = game.name;`,
    );
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
    const failed = await run(process.execPath, [compiler, ...flags, 'use.ts'], { cwd: project }).catch(
      (error: { stdout: string }) => error,
    );
    expect(failed.stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^use\.ts\(3,.*TS2322.*not assignable to type 'number'/),
    ]);
  });
});
