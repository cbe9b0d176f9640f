import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryDirectory } from '../../test/run-cli.ts';
import { findUrl } from './connection.ts';

describe('findUrl', () => {
  it('takes the given address', async () => {
    expect(await findUrl({ url: 'https://store.example/', 'data-dir': 'none' })).toBe('https://store.example');
  });

  it('takes that of the store that runs on the data directory', async () => {
    await using directory = await temporaryDirectory();
    const running = { pid: 1, addresses: { api: 'http://127.0.0.1:8123' } };
    await writeFile(join(directory.path, 'running.json'), JSON.stringify(running));
    expect(await findUrl({ 'data-dir': directory.path })).toBe('http://127.0.0.1:8123');
  });

  it('takes the usual one otherwise', async () => {
    expect(await findUrl({ 'data-dir': 'none' })).toBe('http://127.0.0.1:8000');
  });

  it.each(['store.example', 'ftp://store.example', ''])('refuses "%s"', async (url) => {
    await expect(findUrl({ url, 'data-dir': 'none' })).rejects.toThrow(`"${url}" is not the address of a store`);
  });
});
