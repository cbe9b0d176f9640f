import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const minutes = 60_000;

/** What a newcomer's clone holds, with the changes that are not committed yet. */
function copyOfRepository(): string {
  const clone = mkdtempSync(join(tmpdir(), 'steam-clone-install-'));
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const file of listed.stdout.toString().split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    cpSync(join(root, file), join(clone, file));
  }
  return clone;
}

describe('npm ci in a clean clone, on the Node of the system', () => {
  let clone: string;
  beforeAll(() => {
    clone = copyOfRepository();
  });
  afterAll(() => rmSync(clone, { recursive: true, force: true }));

  // npm scripts put node_modules/.bin first, whose Node is not the newcomer's.
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const run = (command: string, ...words: string[]): SpawnSyncReturns<string> =>
    spawnSync(command, words, {
      cwd: clone,
      encoding: 'utf8',
      env: { HOME: process.env['HOME'], PATH: path.join(delimiter), CI: 'true' },
      timeout: 8 * minutes,
    });

  it(
    'installs, and hides no warning but that packages want the newer Node on which they run',
    () => {
      const { status, stderr } = run('npm', 'ci', '--loglevel=warn');
      const warnings = stderr.split('\n').filter((line) => line !== '' && !/EBADENGINE|Unknown user config/.test(line));
      expect({ status, warnings }).toEqual({ status: 0, warnings: [] });
    },
    10 * minutes,
  );

  it('gives a command line that answers', () => {
    const { status, stdout, stderr } = run('npx', 'steam-clone', '--version');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^steam-clone\/\d+\.\d+\.\d+ linux-\S+ node-v(2[4-9]|[3-9]\d)\./);
  });

  it('leaves the lock as it is', () => {
    expect(
      run('git', 'diff', '--no-index', '--stat', join(root, 'package-lock.json'), 'package-lock.json'),
    ).toMatchObject({
      status: 0,
      stdout: '',
    });
  });
});
