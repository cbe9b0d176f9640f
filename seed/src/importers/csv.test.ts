import { describe, expect, it } from '@jest/globals';
import { inChunks } from '../../test/read-all.ts';
import { type CsvRecord, type Dialect, recordsOf } from './csv.ts';

async function read(text: string, dialect?: Dialect) {
  const records: CsvRecord[] = [];
  try {
    for await (const record of recordsOf(inChunks(text), dialect)) records.push(record);
    return { records, error: null };
  } catch (error) {
    return { records, error: error as Error };
  }
}
const fieldsOf = ({ records }: { records: CsvRecord[] }) => records.map(({ line, fields }) => [line, { ...fields }]);

describe('recordsOf', () => {
  it('reads a byte order mark, CRLF, blank lines, quotes and short records', async () => {
    expect(fieldsOf(await read('\uFEFFa,b\r\n1,"x ""y"", z"\r\n\r\n2\r\n'))).toEqual([
      [2, { a: '1', b: 'x "y", z' }],
      [4, { a: '2' }],
    ]);
  });

  it('numbers a record by its first line', async () => {
    expect(fieldsOf(await read('a,b\n1,"x\n\ny"\n2,z'))).toEqual([
      [2, { a: '1', b: 'x\n\ny' }],
      [5, { a: '2', b: 'z' }],
    ]);
  });

  it('reads the dialect of MySQL', async () => {
    const text = String.raw`"a","b"${'\n'}"C:\\raft","{\"x\": \"\\\"y\\\"\"}"${'\n'}\N,"日本"${'\n'}`;
    expect(fieldsOf(await read(text, { escape: '\\', nullField: '\\N' }))).toEqual([
      [2, { a: 'C:\\raft', b: '{"x": "\\"y\\""}' }],
      [3, { a: null, b: '日本' }],
    ]);
  });

  it('reads other delimiters, and quotes in the middle of a field', async () => {
    expect(fieldsOf(await read('a;b\n1;5" disk\n', { delimiter: ';' }))).toEqual([[2, { a: '1', b: '5" disk' }]]);
  });

  it('gives the records before a quote that is never closed', async () => {
    const { records, error } = await read('a,b\n1,x\n2,"y\n3,z\n');
    expect([records.length, error?.message]).toEqual([
      1,
      'the record at line 3 has a quote that is not closed within 1,000,000 bytes',
    ]);
  });

  it('takes a column for data, whatever its name', async () => {
    expect(fieldsOf(await read('__proto__,constructor\n1,2\n'))).toEqual([
      [2, { ['__proto__']: '1', constructor: '2' }],
    ]);
  });
});
