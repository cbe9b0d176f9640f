import { createGunzip } from 'node:zlib';

/**
 * Unpacks a gzip stream. Unlike a pipe it gives everything that could be unpacked before it throws at damaged or missing
 * data.
 */
export async function* gunzip(compressed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflate = createGunzip();
  // A destroyed stream drops what it has buffered, so that its output is taken out as it comes.
  let unpacked: Uint8Array[] = [];
  inflate.on('data', (chunk: Uint8Array) => unpacked.push(chunk));
  const failed = new Promise<Error>((resolve) => inflate.once('error', resolve));
  const ended = new Promise<null>((resolve) => inflate.once('end', () => resolve(null)));
  const takeUnpacked = () => {
    const taken = unpacked;
    unpacked = [];
    return taken;
  };

  try {
    for await (const chunk of compressed) {
      const written = new Promise<null>((resolve) => inflate.write(chunk, () => resolve(null)));
      const error = await Promise.race([written, failed]);
      yield* takeUnpacked();
      if (error) throw error;
    }
    inflate.end();
    const error = await Promise.race([ended, failed]);
    yield* takeUnpacked();
    if (error) throw error;
  } finally {
    inflate.destroy();
  }
}
