import type { Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { GameImport } from '@steam-clone/sdk';
import { gunzip } from './gunzip.ts';
import { linesOf } from './lines.ts';
import { gameOfRow, RowError } from './store-row.ts';

/** A row of an import file: a game to send, or why it is none. */
export type ImportRow =
  | { row: number; bytes: number; game: GameImport }
  | { row: number; bytes: number; appId: number | null; refusal: string };

export interface ImportFile {
  rows: AsyncIterable<ImportRow>;
  /** Bytes of the file. */
  size: number;
  /** Bytes of the file that have been read. */
  position(): number;
}

/** The file cannot be read to its end; what came before it stands. */
export class ImportFileError extends Error {
  override readonly name = 'ImportFileError';
}

/** A real row has less than 2 kB; one of more than this is damage or an attack. */
const longestRow = 1_000_000;
const chunkBytes = 65_536;

/**
 * Opens a file of games, one JSON object a line, plain or gzip (told apart by its first bytes). Rows are read as they are
 * asked for, in constant memory. Blank lines are skipped but counted, so that a row number is the line in the file. Throws
 * `ImportFileError` when the file cannot be opened, and while rows are read when it is damaged.
 */
export async function openStoreNdjson(path: string): Promise<ImportFile> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new ImportFileError(`${path}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`);
  });
  // A device may never end, and a pipe can not be read from its start again.
  if (!found.isFile()) throw new ImportFileError(`${path}: this is ${kindOf(found)}; an import reads a regular file`);
  const { size } = found;
  let position = 0;

  async function* chunks(): AsyncGenerator<Uint8Array> {
    await using file = await open(path);
    const { bytesRead, buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    const isGzip = bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
    const content = file.createReadStream({ start: 0, highWaterMark: chunkBytes, autoClose: false });
    const counted = (async function* () {
      for await (const chunk of content as AsyncIterable<Uint8Array>) {
        position += chunk.byteLength;
        yield chunk;
      }
    })();
    yield* isGzip ? gunzip(counted) : counted;
  }

  async function* rows(): AsyncGenerator<ImportRow> {
    let row = 0;
    try {
      for await (const line of linesOf(chunks(), longestRow)) {
        row = line.number;
        const read = readRow(row, line.bytes);
        if (read) yield read;
      }
    } catch (error) {
      throw new ImportFileError(`${path}: ${faultOf(error)} after row ${row}`, { cause: error });
    }
  }

  return { rows: rows(), size, position: () => position };
}

function kindOf(found: Stats): string {
  if (found.isDirectory()) return 'a directory';
  return found.isFIFO() ? 'a pipe' : 'a device or socket';
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function readRow(row: number, line: Uint8Array | null): ImportRow | null {
  const refuse = (refusal: string, appId: number | null = null) => ({ row, bytes: 0, appId, refusal });
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
  try {
    return { row, bytes: line.byteLength, game: gameOfRow(value) };
  } catch (error) {
    if (!(error instanceof RowError)) throw error;
    const { appid } = (value ?? {}) as { appid?: unknown };
    return refuse(error.message, typeof appid === 'number' ? appid : null);
  }
}

function faultOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return 'the gzip data is cut off';
  if (code?.startsWith('Z_')) return `the gzip data is damaged (${message})`;
  return message;
}
