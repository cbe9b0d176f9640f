import { createGunzip, createInflateRaw } from 'node:zlib';

/**
 * Unpacks a stream. Unlike a pipe it gives everything that could be unpacked before it throws at damaged or missing
 * data.
 */
async function* unpack(
  compressed: AsyncIterable<Uint8Array>,
  inflate: ReturnType<typeof createGunzip>,
): AsyncGenerator<Uint8Array> {
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

export const gunzip = (compressed: AsyncIterable<Uint8Array>) => unpack(compressed, createGunzip());
/** As the entries of a ZIP file are packed. */
export const inflateRaw = (compressed: AsyncIterable<Uint8Array>) => unpack(compressed, createInflateRaw());
