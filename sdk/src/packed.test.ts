import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publint } from 'publint';

const run = promisify(execFile);

describe('the tarball that is published', () => {
  let directory: string;
  let tarball: Uint8Array<ArrayBuffer>;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'sdk-packed-'));
    const published = join(directory, 'published');
    await run(process.execPath, [join(import.meta.dirname, '../build.ts'), published]);
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', directory], { cwd: published });
    const [packed] = JSON.parse(stdout) as { filename: string }[];
    tarball = new Uint8Array(await readFile(join(directory, packed?.filename ?? '')));
  });
  afterAll(() => rm(directory, { recursive: true }));

  it('is as publint wants it', async () => {
    const { messages } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  it('gives its types to everybody who can load it', async () => {
    const result = await checkPackage(createPackageFromTarballData(tarball));
    expect(result).toMatchObject({ types: { kind: 'included' } });
    // It is an ES module alone: who compiles to CommonJS has to import() it.
    const esModuleAlone = { kind: 'CJSResolvesToESM', entrypoint: '.', resolutionKind: 'node16-cjs' };
    expect('problems' in result && result.problems).toEqual([esModuleAlone]);
  });
});
