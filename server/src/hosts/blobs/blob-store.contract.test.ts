import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BlobStore } from '../../kernel/blobs/blob-store.ts';
import { DirectoryBlobs } from './directory-blobs.ts';

interface Engine {
  /** The blobs of a plugin. */
  blobs(plugin: string): BlobStore;
  stop(): Promise<void>;
}

async function startDirectory(): Promise<Engine> {
  const directory = mkdtempSync(path.join(tmpdir(), 'steam-clone-blobs-'));
  return {
    blobs: (plugin) => new DirectoryBlobs(path.join(directory, plugin)),
    stop: async () => rmSync(directory, { recursive: true }),
  };
}

/** What every place for blobs must keep to; another one is added here. */
describe.each([['a directory', startDirectory]])('blobs in %s', (_name, start) => {
  let engine: Engine;
  let blobs: BlobStore;
  beforeAll(async () => {
    engine = await start();
    blobs = engine.blobs('one');
  });
  afterAll(() => engine.stop());

  it('give back the bytes that were put, none included', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 256));
    await blobs.put('bytes', bytes);
    await blobs.put('nothing', Buffer.alloc(0));
    expect(bytes.equals((await blobs.get('bytes')) ?? Buffer.alloc(0))).toBe(true);
    expect(await blobs.get('nothing')).toEqual(Buffer.alloc(0));
    expect(await engine.blobs('one').get('nothing')).toEqual(Buffer.alloc(0));
  });

  it('know nothing of what was never put or is deleted', async () => {
    expect(await blobs.get('never')).toBeNull();
    await blobs.delete('never');
    await blobs.put('gone', Buffer.from('x'));
    await blobs.delete('gone');
    expect(await blobs.get('gone')).toBeNull();
  });

  it('replace what was there, whole, whoever reads meanwhile', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => String.fromCharCode(65 + index).repeat(50_000));
    await blobs.put('contended', Buffer.from(texts[0]!));
    const written = Promise.all(texts.map((text) => blobs.put('contended', Buffer.from(text))));
    for (let reads = 0; reads < 50; reads++) expect(texts).toContain((await blobs.get('contended'))?.toString());
    await written;
    expect(texts).toContain((await blobs.get('contended'))?.toString());
  });

  it.each(['../one', '/etc/passwd', '..', '.', '', 'a/b', 'a\\b', 'nul\0', 'ü'.repeat(500), 'BYTES'])(
    'take %j for a key like any other',
    async (key) => {
      await blobs.put(key, Buffer.from(`kept under ${key}`));
      expect((await blobs.get(key))?.toString()).toBe(`kept under ${key}`);
      await blobs.delete(key);
      expect(await blobs.get(key)).toBeNull();
    },
  );

  it('are not those of another plugin', async () => {
    await blobs.put('own', Buffer.from('one'));
    const others = engine.blobs('two');
    expect(await others.get('own')).toBeNull();
    await others.put('own', Buffer.from('two'));
    await others.delete('own');
    expect((await blobs.get('own'))?.toString()).toBe('one');
  });
});
