import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryDirectory } from '../../../test/run-cli.ts';
import { checkDataDirectory, checkDisk, checkNode, checkPort } from './machine.ts';

describe('checkNode', () => {
  it.each([
    ['24.12.0', 'fine'],
    ['24.21.0', 'fine'],
    ['26.0.0', 'fine'],
    ['24.11.9', 'failed'],
    ['20.19.0', 'failed'],
  ])('finds %s %s', (version, state) => {
    expect(checkNode(version)).toMatchObject({ state, message: expect.stringContaining(version) });
  });
});

describe('checkDataDirectory', () => {
  it('is content with one that is there and with one that can be made', async () => {
    await using directory = await temporaryDirectory();
    expect(await checkDataDirectory(directory.path)).toMatchObject({ state: 'fine' });
    const deep = join(directory.path, 'a/b');
    expect(await checkDataDirectory(deep)).toMatchObject({
      state: 'fine',
      message: expect.stringContaining('will be made'),
    });
  });

  it('refuses a file in its place or above it', async () => {
    await using directory = await temporaryDirectory();
    const file = join(directory.path, 'file');
    await writeFile(file, '');
    expect(await checkDataDirectory(file)).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('is not a directory'),
    });
    expect(await checkDataDirectory(join(file, 'x'))).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('--data-dir'),
    });
  });

  it('refuses one where the system makes no directories', async () => {
    expect(await checkDataDirectory('/proc/steam-clone')).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('/proc/steam-clone can not be made'),
    });
  });

  it.each([[0o500], [0o000]])('refuses one with the mode %o, for everybody but root', async (mode) => {
    await using directory = await temporaryDirectory();
    const closed = join(directory.path, 'closed');
    await mkdir(closed, { mode });
    const state = process.getuid?.() === 0 ? 'fine' : 'failed';
    expect(await checkDataDirectory(closed)).toMatchObject({ state });
    await chmod(closed, 0o700);
  });
});

describe('checkDisk', () => {
  it('tells how much is free', async () => {
    expect(await checkDisk('.')).toMatchObject({ message: expect.stringMatching(/[\d,]+ MB are free at /) });
  });

  it('refuses a disk without space', async () => {
    expect(await checkDisk('/proc')).toMatchObject({ state: 'failed', message: expect.stringContaining('Make space') });
  });
});

describe('checkPort', () => {
  it('finds a free one and a taken one', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      expect(await checkPort('127.0.0.1', port)).toMatchObject({
        state: 'failed',
        message: expect.stringContaining(
          `Port ${port} at 127.0.0.1 is taken by another program. Choose another with --port`,
        ),
      });
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
    expect(await checkPort('127.0.0.1', port)).toMatchObject({ state: 'fine' });
  });

  it('explains an address that is not of this machine', async () => {
    expect(await checkPort('192.0.2.1', 8000)).toMatchObject({
      state: 'failed',
      message: 'This machine has no address 192.0.2.1. Correct STEAM_CLONE_HOST.',
    });
  });
});
