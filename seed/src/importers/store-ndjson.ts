import { type ImportFile, type ImportRow, longestRow, rowOf } from './import-row.ts';
import { linesOf } from './lines.ts';
import { openSource, fileOf } from './source.ts';
import { gameOfRow } from './store-row.ts';

/** Opens a file of games, one JSON object a line, whatever it begins with. */
export async function openStoreNdjson(path: string): Promise<ImportFile> {
  return fileOf(await openSource(path), readStoreNdjson);
}

/** Reads one JSON object a line. Blank lines are skipped but counted, so that a row number is the line in the file. */
export async function* readStoreNdjson(content: AsyncIterable<Uint8Array>): AsyncGenerator<ImportRow> {
  for await (const { number, bytes } of linesOf(content, longestRow)) {
    const row = readRow(number, bytes);
    if (row) yield row;
  }
}

/** It takes a byte order mark off. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

function readRow(row: number, line: Uint8Array | null): ImportRow | null {
  const refuse = (refusal: string): ImportRow => ({ row, bytes: 0, appId: null, refusal });
  if (line === null) return refuse(`is longer than ${longestRow.toLocaleString('en')} bytes`);

  let text: string;
  try {
    text = utf8.decode(line).trim();
  } catch {
    return refuse('is not valid UTF-8');
  }
  if (text === '') return null;

  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('is not valid JSON');
  }
  const { appid } = (value ?? {}) as { appid?: unknown };
  return rowOf(row, line.byteLength, appid, () => gameOfRow(value));
}
