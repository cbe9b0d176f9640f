import type { ImportRow, RowReader } from '../src/importers/import-row.ts';

/** Text in chunks of a few bytes, so that every place is once a border. */
export async function* inChunks(content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The rows that a reader makes of a text, as they are sent: without fields that are undefined. */
export async function readAll(reader: RowReader, content: string): Promise<ImportRow[]> {
  const rows: ImportRow[] = [];
  for await (const row of reader(inChunks(content))) rows.push(row);
  return JSON.parse(JSON.stringify(rows)) as ImportRow[];
}
