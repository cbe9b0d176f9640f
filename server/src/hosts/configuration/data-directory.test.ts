import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findRunning, openDataDirectory } from './data-directory.ts';

let parent: string;
let directory: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'steam-clone-data-'));
  directory = path.join(parent, 'deep', 'store');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(parent, { recursive: true });
});

/** A process of its own that holds the directory until it is killed. */
const holdElsewhere = async () => {
  const code = `
    const { openDataDirectory } = await import(${JSON.stringify(new URL('./data-directory.ts', import.meta.url).href)});
    openDataDirectory(${JSON.stringify(directory)}).announce({ addresses: { api: 'http://127.0.0.1:8000' }, databases: {} });
    console.log('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
};

describe('openDataDirectory', () => {
  it('makes it for this user only', () => {
    const opened = openDataDirectory(directory);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    opened.announce({ addresses: { api: 'http://127.0.0.1:8000' }, databases: {} });
    expect(statSync(path.join(directory, 'running.json')).mode & 0o777).toBe(0o600);
    opened.release();
  });

  it('says who has it and where, and takes it after a kill -9', async () => {
    const child = await holdElsewhere();
    expect(() => openDataDirectory(directory)).toThrow(
      `steam-clone already runs on ${directory} (process ${child.pid}, http://127.0.0.1:8000). ` +
        `Stop it, or start another with --data-dir and --port.`,
    );
    expect(findRunning(directory)).toEqual({
      pid: child.pid,
      addresses: { api: 'http://127.0.0.1:8000' },
      databases: {},
    });

    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(findRunning(directory)).toBeNull();
    openDataDirectory(directory).release();
  });

  it('is free again after its release', () => {
    openDataDirectory(directory).release();
    expect(findRunning(directory)).toBeNull();
    openDataDirectory(directory).release();
  });

  it('says why it can not be used', () => {
    writeFileSync(path.join(parent, 'deep'), 'a file');
    expect(() => openDataDirectory(directory)).toThrow(
      /The data directory .* can not be used: .*STEAM_CLONE_DATA_DIR\.$/,
    );
  });

  it('fails at once where the system makes no directories', () => {
    expect(() => openDataDirectory('/proc/steam-clone/store')).toThrow(
      /^The data directory \/proc\/steam-clone\/store can not be used: .*ENOENT/,
    );
  });
});
