import { type Info, parse } from 'csv-parse';
import { longestRow } from './import-row.ts';

/** How a CSV file is written. Quotes are `"`, lines end with LF or CRLF, and the first record names the columns. */
export interface Dialect {
  delimiter?: string;
  /** What stands before a quote within quotes; another quote when it is left out. */
  escape?: '\\';
  /** A field that stands for no value. */
  nullField?: string;
}

export interface CsvRecord {
  /** The first line of the record in the file, from 1. */
  line: number;
  bytes: number;
  /** By column; null for no value. A record that is too short has no fields for the last columns. */
  fields: Record<string, string | null>;
}

interface Parsed {
  record: string[];
  info: Info;
}

/**
 * Reads the records of a CSV file after its header. Blank lines are skipped. A quote that is never closed, or a record of
 * more than a million bytes, is an error: nothing after it can be told apart.
 */
export async function* recordsOf(
  content: AsyncIterable<Uint8Array>,
  { delimiter = ',', escape, nullField }: Dialect = {},
): AsyncGenerator<CsvRecord> {
  const parser = parse({
    delimiter,
    escape: escape ?? '"',
    bom: true,
    info: true,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRow,
    // An error would drop the records before it that nobody has asked for yet.
    skip_records_with_error: true,
  });
  let parsed: Parsed[] = [];
  let isBroken = false;
  parser.on('data', (record: Parsed) => parsed.push(record));
  parser.on('skip', () => {
    isBroken = true;
  });
  const failed = new Promise<Error>((resolve) => parser.once('error', resolve));
  const ended = new Promise<null>((resolve) => parser.once('end', () => resolve(null)));
  let header: string[] | null = null;
  let [line, bytes] = [0, 0];

  function* taken(): Generator<CsvRecord> {
    const records = parsed;
    parsed = [];
    for (const { record, info } of records) {
      const [first, length] = [line + 1, info.bytes - bytes];
      [line, bytes] = [info.lines, info.bytes];
      if (record.length === 1 && record[0]?.trim() === '') continue;
      if (!header) {
        header = record.map((name) => name.trim());
        continue;
      }
      const fields: CsvRecord['fields'] = Object.create(null);
      for (const [index, column] of header.entries()) {
        const field = record[index];
        if (field !== undefined) fields[column] = field === nullField ? null : field;
      }
      yield { line: first, bytes: length, fields };
    }
    if (isBroken) {
      throw new Error(`the record at line ${line + 1} has a quote that is not closed within 1,000,000 bytes`);
    }
  }

  try {
    for await (const chunk of content) {
      const written = new Promise<null>((resolve) => parser.write(chunk, () => resolve(null)));
      const error = await Promise.race([written, failed]);
      yield* taken();
      if (error) throw error;
    }
    parser.end();
    const error = await Promise.race([ended, failed]);
    yield* taken();
    if (error) throw error;
  } finally {
    parser.destroy();
  }
}

/** `a;b` as a list. */
export function listOf(field: string | null | undefined, separator = ';'): string[] {
  return (field ?? '').split(separator);
}
