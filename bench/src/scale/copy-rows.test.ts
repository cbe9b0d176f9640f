import { expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from '../../../test/harness/database.ts';
import { copyRows, type CopyValue } from './copy-rows.ts';

const url = await freshDatabase('bench');
const odd: CopyValue[] = [
  'tab\tline\nreturn\rback\\slash',
  null,
  ['a"b', 'c,d', 'e\\f', '{}', ''],
  [],
  new Date('2026-11-22T12:00:00.123Z'),
  true,
  '76561197960287930',
];

it('writes what values of all kinds mean, in the order of their numbers', async () => {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('create sequence number_of_row');
  await client.query(
    `create table odd (number int, text text, nothing text, list text[], empty text[], at timestamptz, is_so boolean, big bigint)`,
  );
  const columns = ['number', 'text', 'nothing', 'list', 'empty', 'at', 'is_so', 'big'];
  const data = {
    reserve: `select setval('number_of_row', nextval('number_of_row') + $1::bigint - 1) - $1::bigint + 1 as first`,
    count: 'select count(*)::int as count from odd',
    tables: [{ table: 'odd', columns }],
    rowsOf: (number: number) => [[number, ...odd]],
  };
  expect(await copyRows(client, data, 3)).toBe(1);
  expect(await copyRows(client, data, 2)).toBe(4);
  const { rows } = await client.query({ text: 'select * from odd order by number', rowMode: 'array' });
  await client.end();
  expect(rows).toEqual([1, 2, 3, 4, 5].map((number) => [number, ...odd]));
});
