import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';

export type CopyValue = string | number | boolean | null | Date | readonly string[];

/** What the `scale-data.ts` of a plugin exports as `scaleData`. Plugins import nothing of the bench: it is theirs by its form. */
export interface ScaleData {
  /** Gives the `count` of those that there are. */
  count: string;
  /** Reserves `$1` numbers and gives the `first` of them. */
  reserve: string;
  /** In the order in which they are written. */
  tables: readonly { table: string; columns: readonly string[] }[];
  /** Of one of them, one row for each table. */
  rowsOf(number: number, at: Date): CopyValue[][];
}

/** So many are made at once: COPY goes table by table, and the rows of several belong together. */
const batch = 20_000;

/** Writes `count` of them by COPY and gives the number of the first. One transaction a batch. */
export async function copyRows(
  client: pg.ClientBase,
  data: ScaleData,
  count: number,
  onProgress: (written: number) => void = () => {},
): Promise<number> {
  const reserved = await client.query<{ first: string }>(data.reserve, [count]);
  const first = Number(reserved.rows[0]?.first);
  const at = new Date();
  for (let written = 0; written < count; written += batch) {
    const size = Math.min(batch, count - written);
    const rows = Array.from({ length: size }, (_, index) => data.rowsOf(first + written + index, at));
    await client.query('begin');
    for (const [index, { table, columns }] of data.tables.entries()) {
      const names = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
      // oxlint-disable-next-line house/parametrised-sql -- COPY takes no parameters; the names are a constant list
      const stream = client.query(from(`copy ${pg.escapeIdentifier(table)} (${names}) from stdin`));
      await pipeline(Readable.from(linesOf(rows.map((row) => row[index] ?? []))), stream);
    }
    await client.query('commit');
    onProgress(written + size);
  }
  return first;
}

/** In pieces of some size: a write for each row would be the larger part of the work. */
function* linesOf(rows: readonly CopyValue[][]): Generator<string> {
  for (let at = 0; at < rows.length; at += 500) {
    yield rows
      .slice(at, at + 500)
      .map((row) => `${row.map(textOf).join('\t')}\n`)
      .join('');
  }
}

/** The text format of COPY. */
function textOf(value: CopyValue): string {
  if (value === null) return String.raw`\N`;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object') return escaped(`{${value.map((each) => JSON.stringify(each)).join(',')}}`);
  return typeof value === 'string' ? escaped(value) : String(value);
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return /[\\\t\n\r]/.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (character) => escapes[character]!) : text;
}
