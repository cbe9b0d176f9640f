import { crc32 } from 'node:zlib';
import { type Entry, openPromise } from 'yauzl';
import { inflateRaw } from './inflate.ts';

/** The entry of a ZIP file that an import reads. */
export interface ZipEntry {
  name: string;
  compressedSize: number;
}

const deflated = 8;

/** The first file in it with the name of a data file, else the first file; null when there is none. */
export async function chooseEntry(path: string): Promise<ZipEntry | null> {
  const zip = await openPromise(path, { autoClose: false });
  try {
    let first: Entry | null = null;
    for await (const entry of zip.eachEntry()) {
      if (!isFile(entry.fileName)) continue;
      if (/\.(csv|json|ndjson|jsonl)$/i.test(entry.fileName)) return zipEntryOf(entry);
      first ??= entry;
    }
    return first && zipEntryOf(first);
  } finally {
    zip.close();
  }
}

function zipEntryOf(entry: Entry): ZipEntry {
  if (entry.isEncrypted()) throw new Error(`the entry ${entry.fileName} is encrypted`);
  return { name: entry.fileName, compressedSize: entry.compressedSize };
}

/** No directory, and none of the files that macOS puts in. */
function isFile(name: string): boolean {
  return !name.endsWith('/') && !name.startsWith('__MACOSX/') && !/(^|\/)\.[^/]*$/.test(name);
}

/** What an entry holds, unpacked as it is asked for. `read` is told of the bytes of the file that were read. */
export async function* contentOf(
  path: string,
  name: string,
  read: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const zip = await openPromise(path, { autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== name) continue;
      const isDeflated = entry.compressionMethod === deflated;
      if (!isDeflated && entry.compressionMethod !== 0)
        throw new Error(`the entry ${name} is packed in an unknown way`);
      const packed = await zip.openReadStreamPromise(entry, isDeflated ? { decompress: false } : {});
      const counted = (async function* () {
        for await (const chunk of packed as AsyncIterable<Uint8Array>) {
          read(chunk.byteLength);
          yield chunk;
        }
      })();
      yield* checked(isDeflated ? inflateRaw(counted) : counted, entry);
      return;
    }
  } finally {
    zip.close();
  }
}

async function* checked(content: AsyncIterable<Uint8Array>, entry: Entry): AsyncGenerator<Uint8Array> {
  let sum = 0;
  for await (const chunk of content) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== entry.crc32) throw new Error(`the zip data is damaged (${entry.fileName} has another checksum)`);
}
