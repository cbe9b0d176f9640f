import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportRow } from './import-row.ts';
import { openStoreNdjson } from './store-ndjson.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ndjson-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** Reads all rows of a file with this content, and the error at its end. */
async function read(content: string | Uint8Array) {
  const path = join(directory, 'games.ndjson');
  await writeFile(path, content);
  const rows: ImportRow[] = [];
  const file = await openStoreNdjson(path);
  try {
    for await (const row of file.rows) rows.push(row);
    return { rows, file, error: null };
  } catch (error) {
    return { rows, file, error: error as Error };
  }
}

const line = (appid: number) => JSON.stringify({ appid, name: `Game ${appid} ünï` });
const lines = (count: number) => Array.from({ length: count }, (_, index) => line(index + 1)).join('\n');
const appIds = (rows: ImportRow[]) => rows.map((row) => ('game' in row ? row.game.appId : row.refusal));

describe('openStoreNdjson', () => {
  it('reads plain rows and skips blank lines, which count', async () => {
    const { rows, file } = await read(`${line(1)}\r\n\n  \n${line(2)}`);
    expect(rows.map(({ row }) => row)).toEqual([1, 4]);
    expect(appIds(rows)).toEqual([1, 2]);
    expect(file.position()).toBe(file.size);
  });

  it('reads gzip whatever its name, also of several members', async () => {
    const { rows, error } = await read(Buffer.concat([gzipSync(`${line(1)}\n`), gzipSync(`${line(2)}\n`)]));
    expect([appIds(rows), error]).toEqual([[1, 2], null]);
  });

  it.each(['', '\n', gzipSync('')])('reads a file without rows', async (content) => {
    expect(await read(content)).toMatchObject({ rows: [], error: null });
  });

  it('keeps characters whole across chunks', async () => {
    const name = '日本語'.repeat(30_000);
    const { rows } = await read(`${line(1)}\n${JSON.stringify({ appid: 2, name })}\n`);
    expect(rows[1]).toMatchObject({ game: { appId: 2, name } });
  });

  it('refuses malformed rows by number and reason and goes on', async () => {
    const bad = Buffer.concat([
      Buffer.from(`{"appid":1,\n[]\n`),
      Buffer.from('{"appid":3,"name":"\xff"}\n', 'latin1'),
      Buffer.from(`{"appid":4,"name":"x","owners":"some"}\n${line(5)}\n`),
    ]);
    const { rows } = await read(bad);
    expect(rows).toEqual([
      { row: 1, bytes: 0, appId: null, refusal: 'is not valid JSON' },
      { row: 2, bytes: 0, appId: null, refusal: 'is not a JSON object' },
      { row: 3, bytes: 0, appId: null, refusal: 'is not valid UTF-8' },
      { row: 4, bytes: 0, appId: 4, refusal: 'owners "some" is not a range such as 20,000 .. 50,000' },
      expect.objectContaining({ row: 5, game: expect.objectContaining({ appId: 5 }) }),
    ]);
  });

  it('refuses a line of 5 MB without keeping it', async () => {
    const { rows } = await read(gzipSync(`${line(1)}\n${' '.repeat(5_000_000)}\n${line(3)}\n`));
    expect(appIds(rows)).toEqual([1, 'is longer than 1,000,000 bytes', 3]);
  });

  it('accounts for every whole row before the end of a cut gzip file', async () => {
    const whole = gzipSync(lines(20_000), { level: 0 });
    const { rows, error } = await read(whole.subarray(0, whole.byteLength - 100_000));
    expect(error).toMatchObject({ name: 'ImportFileError' });
    expect(error?.message).toMatch(new RegExp(`games\\.ndjson: the gzip data is cut off after row ${rows.length}$`));
    // Stored without compression: all but the bytes that are missing.
    const missing = 100_000 / (lines(20_000).length / 20_000);
    expect(rows.length).toBeGreaterThan(20_000 - missing - 2_000);
    expect(appIds(rows)).toEqual(rows.map((_, index) => index + 1));
  });

  it('says that gzip data is damaged', async () => {
    const damaged = gzipSync(lines(20_000));
    damaged.fill(0xff, damaged.byteLength >> 1, (damaged.byteLength >> 1) + 50);
    const { rows, error } = await read(damaged);
    expect(error?.message).toContain('the gzip data is damaged');
    expect(rows.length).toBeGreaterThan(0);
  });

  it('says that a file is not there', async () => {
    const missing = join(directory, 'nothing');
    await expect(openStoreNdjson(missing)).rejects.toThrow(`${missing}: there is no such file`);
  });

  it.each([
    ['/dev/zero', 'a device or socket'],
    [tmpdir(), 'a directory'],
  ])('refuses %s, which is no regular file', async (path, kind) => {
    await expect(openStoreNdjson(path)).rejects.toThrow(`${path}: this is ${kind}; an import reads a regular file`);
  });
});
