import type { Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { gunzip } from './inflate.ts';
import { type ImportFile, ImportFileError, type ImportRow, type RowReader } from './import-row.ts';
import { chooseEntry, contentOf } from './zip.ts';

/** A file, plain, gzip or ZIP (told apart by its first bytes). It is read in constant memory. */
export interface Source {
  path: string;
  packing: 'plain' | 'gzip' | 'zip';
  /** Bytes to read. */
  size: number;
  /** Bytes that the reading that began last has read. */
  position(): number;
  /** What the file holds, unpacked, from its start. */
  content(): AsyncGenerator<Uint8Array>;
}

const chunkBytes = 65_536;

/** Throws `ImportFileError` when the file cannot be opened. */
export async function openSource(path: string): Promise<Source> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new ImportFileError(`${path}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`);
  });
  // A device may never end, and a pipe can not be read from its start again.
  if (!found.isFile()) throw new ImportFileError(`${path}: this is ${kindOf(found)}; an import reads a regular file`);
  const magic = await firstBytes(path, 4);
  let position = 0;
  const count = (bytes: number) => {
    position += bytes;
  };

  if (magic.toString('latin1').startsWith('PK')) {
    const entry = await chooseEntry(path).catch((error: Error) => {
      throw new ImportFileError(`${path}: the zip file cannot be read (${error.message})`, { cause: error });
    });
    if (!entry) throw new ImportFileError(`${path}: there is no file in this zip file`);
    const content = () => {
      position = 0;
      return contentOf(path, entry.name, count);
    };
    return { path, packing: 'zip', size: entry.compressedSize, position: () => position, content };
  }

  const isGzip = magic[0] === 0x1f && magic[1] === 0x8b;
  const content = () => {
    position = 0;
    const plain = plainContent(path, count);
    return isGzip ? gunzip(plain) : plain;
  };
  return { path, packing: isGzip ? 'gzip' : 'plain', size: found.size, position: () => position, content };
}

/** Rows that a reader makes of a source. A damaged source throws `ImportFileError` after the rows before the damage. */
export function fileOf(source: Source, reader: RowReader): ImportFile {
  async function* rows(): AsyncGenerator<ImportRow> {
    let row = 0;
    try {
      for await (const read of reader(source.content())) {
        row = read.row;
        yield read;
      }
    } catch (error) {
      throw new ImportFileError(`${source.path}: ${faultOf(error, source.packing)} after row ${row}`, { cause: error });
    }
  }
  return { rows: rows(), size: source.size, position: source.position };
}

async function firstBytes(path: string, count: number): Promise<Buffer> {
  await using file = await open(path).catch((error: Error) => {
    throw new ImportFileError(`${path}: ${error.message}`, { cause: error });
  });
  const { bytesRead, buffer } = await file.read(Buffer.alloc(count), 0, count, 0);
  return buffer.subarray(0, bytesRead);
}

async function* plainContent(path: string, read: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  await using file = await open(path);
  const stream = file.createReadStream({ start: 0, highWaterMark: chunkBytes, autoClose: false });
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    read(chunk.byteLength);
    yield chunk;
  }
}

function kindOf(found: Stats): string {
  if (found.isDirectory()) return 'a directory';
  return found.isFIFO() ? 'a pipe' : 'a device or socket';
}

function faultOf(error: unknown, packing: Source['packing']): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return `the ${packing} data is cut off`;
  if (code?.startsWith('Z_')) return `the ${packing} data is damaged (${message})`;
  return message;
}
