import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { zipOf } from '../../test/zip-of.ts';
import type { ImportRow } from './import-row.ts';
import { openImportFile, type ReadOptions } from './open-import-file.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'import-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** The format that a file with this content is taken for, and its rows. */
async function read(content: string | Uint8Array, options?: ReadOptions) {
  const path = join(directory, 'games');
  await writeFile(path, content);
  const file = await openImportFile(path, options);
  const rows: ImportRow[] = [];
  for await (const row of file.rows) rows.push(row);
  return {
    format: file.format,
    isRead: file.position() === file.size,
    rows,
    games: rows.map((row) => 'game' in row && row.game),
  };
}

const ndjson = '{"appid":1,"name":"One","price_usd_cents":499}\n{"appid":2,"name":"Two"}\n';
const kaggle = 'appid,name,steamspy_tags,price\n1,One,,4.99\n';
const insights = '"app_id","name","release_date","is_free","price_overview"\n"1","One",\\N,"0",\\N\n';
const steamspy = '{\n"1": {\n"appid": 1, "name": "One"}}';
const appdetails = '{"1":{"success":true,"data":{"name":"One"}}}';
const other = 'id;title;eur;genres;free;tags\n1;"One; &amp; only";4,99;Action;no;\n';

describe('openImportFile', () => {
  it.each([
    ['ndjson', ndjson],
    ['kaggle', kaggle],
    ['insights', insights],
    ['steamspy', steamspy],
    ['appdetails', appdetails],
  ])('recognises %s, plain and packed, with a byte order mark too', async (format, text) => {
    const contents = [
      text,
      `\uFEFF${text}`,
      gzipSync(text),
      zipOf({ 'data.txt': text }),
      zipOf({ x: text }, { stored: true }),
    ];
    const found = [];
    for (const content of contents) {
      const { format: recognised, games, isRead } = await read(content);
      found.push([recognised, isRead, games[0] && games[0].appId]);
    }
    expect(found).toEqual(contents.map(() => [format, true, 1]));
  });

  it('reads the first data file of a ZIP file', async () => {
    const zip = zipOf({
      'games/': '',
      '__MACOSX/._games.csv': 'x',
      'readme.txt': 'x',
      'games/games.csv': kaggle,
      'b.csv': '',
    });
    expect(await read(zip)).toMatchObject({ format: 'kaggle', games: [{ appId: 1 }] });
  });

  it.each([
    [zipOf({ 'games/': '' }), 'there is no file in this zip file'],
    [zipOf({ 'a.csv': kaggle }).subarray(0, -30), 'the zip file cannot be read'],
    ['app_id,genre\n1,Action\n', 'in none of the formats'],
    ['[]', 'insights   games.csv of steam-insights'],
  ])('says what is wrong with a file', async (content, fault) => {
    await expect(read(content)).rejects.toThrow(fault);
  });

  it('says that ZIP data is damaged', async () => {
    const zip = zipOf({ 'a.csv': kaggle }, { stored: true });
    zip[zip.indexOf('One')] = 0x41;
    await expect(read(zip)).rejects.toThrow('the zip data is damaged (a.csv has another checksum)');
  });

  it('takes a format that is named', async () => {
    expect(await read('{"1":{"name":"x"}}', { format: 'ndjson' })).toMatchObject({
      rows: [{ refusal: 'has no appid' }],
    });
  });

  it('reads any CSV by its columns', async () => {
    const columns = { appid: 'id', name: 'title', price: 'eur', is_free: 'free' };
    expect((await read(other, { columns, currency: 'EUR' })).games).toMatchObject([
      {
        appId: 1,
        name: 'One; & only',
        genres: ['Action'],
        isFree: false,
        tags: [],
        prices: [{ region: 'EUR', amount: 499 }],
        discountPercent: 0,
      },
    ]);
  });

  it('names the columns when one is not there', async () => {
    await expect(read(other, { columns: { appid: 'id', name: 'nom' } })).rejects.toThrow(
      'there is no column nom for name, only id, title, eur, genres, free, tags',
    );
  });

  it('leaves out prices in another currency', async () => {
    expect((await read(ndjson, { currency: 'EUR' })).games).toMatchObject([{ prices: [] }, { appId: 2 }]);
    expect((await read(ndjson, { currency: 'USD' })).games).toMatchObject([
      { prices: [{ amount: 499 }] },
      { appId: 2 },
    ]);
  });

  it('reads no more rows than it may', async () => {
    expect((await read(ndjson, { limit: 1 })).rows).toHaveLength(1);
  });
});
