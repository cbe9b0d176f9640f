import type { GameImport } from '@steam-clone/sdk';
import { readAppDetails } from './appdetails.ts';
import { type ImportFile, ImportFileError, type ImportRow, type RowReader } from './import-row.ts';
import { readInsights } from './insights.ts';
import { readKaggle } from './kaggle.ts';
import { type Mapping, readMappedCsv } from './mapped-csv.ts';
import { columnsOf, delimiterOf, describeFormats, type ImportFormat, recognise } from './recognise.ts';
import { fileOf, openSource, type Source } from './source.ts';
import { readStoreNdjson } from './store-ndjson.ts';
import { readSteamSpy } from './steamspy.ts';

export interface ReadOptions {
  /** Recognised by the first bytes when it is left out. */
  format?: ImportFormat | undefined;
  /** The columns of a CSV file of any other kind, by field; the format is `csv` then. */
  columns?: Mapping['columns'] | undefined;
  /** Prices in any other are left out. Of a mapped CSV file it is that of all prices, US dollars when it is left out. */
  currency?: string | undefined;
  /** Rows to read at most. */
  limit?: number | undefined;
}

const readers: Record<Exclude<ImportFormat, 'csv'>, RowReader> = {
  ndjson: readStoreNdjson,
  kaggle: readKaggle,
  insights: readInsights,
  steamspy: readSteamSpy,
  appdetails: readAppDetails,
};

const headBytes = 16_384;

/**
 * Opens a file of games in one of the formats, plain, gzip or ZIP. Rows are read as they are asked for, in constant memory.
 * Throws `ImportFileError` when the file cannot be opened or is in no known format, and while rows are read when it is
 * damaged.
 */
export async function openImportFile(
  path: string,
  options: ReadOptions = {},
): Promise<ImportFile & { format: string }> {
  const source = await openSource(path);
  const head = await headOf(source);
  const format = options.format ?? (options.columns ? 'csv' : recognise(head));
  if (!format) {
    throw new ImportFileError(`${path}: this is in none of the formats that an import reads\n${describeFormats()}`);
  }
  const { currency, limit } = options;
  const reader = format === 'csv' ? mappedReader(path, head, options) : readers[format];
  const file = fileOf(source, reader);
  const priced = currency ? onlyPricesIn(currency, file.rows) : file.rows;
  return { ...file, format, rows: limit === undefined ? priced : first(limit, priced) };
}

function mappedReader(path: string, head: string, { columns = {}, currency = 'USD' }: ReadOptions): RowReader {
  const delimiter = delimiterOf(head);
  const known = columnsOf(head, delimiter);
  for (const required of ['appid', 'name', ...Object.keys(columns)] as (keyof typeof columns)[]) {
    const column = columns[required] ?? required;
    if (known.includes(column)) continue;
    throw new ImportFileError(`${path}: there is no column ${column} for ${required}, only ${known.join(', ')}`);
  }
  return (content) => readMappedCsv(content, { columns, delimiter, currency });
}

/** The beginning of the content, as far as it can be read: damage is reported when the rows are read. */
async function headOf(source: Source): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of source.content()) {
      parts.push(part);
      length += part.byteLength;
      if (length >= headBytes) break;
    }
  } catch (error) {
    if (error instanceof ImportFileError) throw error;
  }
  return new TextDecoder().decode(Buffer.concat(parts).subarray(0, headBytes));
}

async function* onlyPricesIn(currency: string, rows: AsyncIterable<ImportRow>): AsyncGenerator<ImportRow> {
  for await (const row of rows) {
    const isOther = 'game' in row && row.game.prices?.some(({ region }) => region !== currency);
    yield isOther ? { ...row, game: withPricesIn(currency, row.game) } : row;
  }
}

function withPricesIn(currency: string, { prices = [], ...game }: GameImport): GameImport {
  return { ...game, prices: prices.filter(({ region }) => region === currency) };
}

async function* first<Item>(limit: number, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let count = 0;
  if (limit === 0) return;
  for await (const item of items) {
    yield item;
    count += 1;
    if (count === limit) return;
  }
}
