import { createHash } from 'node:crypto';
import type { RawBody } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { Gate } from '../../../kernel/limits/gate.ts';
import { faultOf, type PictureType } from './picture-files.ts';

/** Width and height in pixels, as Steam has them. */
export const sizes = [32, 64, 184] as const;
export type Size = (typeof sizes)[number];
/** WebP by size. */
export type Pictures = Record<Size, Buffer>;

/** Pixels of a picture at most: some 50 MB while it is decoded, when it can not be decoded line by line. */
const mostPixels = 16_000_000;
/** Seconds that one picture may take. */
const patience = 10;
/** One at a time, so that memory is bounded and most of the processor is left to others. */
const gate = new Gate({ running: 1, waiting: 16, busy: 'Too many pictures are being made at the same time.' });

/**
 * Decodes a file and makes a square of its middle in each size. What is beside the picture in the file is gone with it. Throws
 * `invalid-picture` when it is not exactly one picture of its type, and `unavailable` when too many are waiting.
 */
export async function makePictures({ type, bytes }: RawBody<PictureType>): Promise<Pictures> {
  const fault = faultOf(type, bytes);
  if (fault !== null) throw problem('invalid-picture', { detail: fault });
  return gate.run(async () => {
    const sharp = await loadSharp();
    const input = { limitInputPixels: mostPixels, failOn: 'warning', pages: 1 } as const;
    try {
      const { data, info } = await sharp(bytes, input)
        .timeout({ seconds: patience })
        .autoOrient()
        .resize({ width: 184, height: 184, fit: 'cover', position: 'centre' })
        .toColourspace('srgb')
        .raw()
        .toBuffer({ resolveWithObject: true });
      const { width, height, channels } = info;
      const square = (size: Size) =>
        sharp(data, { raw: { width, height, channels } }).resize(size, size).webp({ quality: 90 }).toBuffer();
      return { 32: await square(32), 64: await square(64), 184: await square(184) };
    } catch (error) {
      const isLarge = /pixel limit/.test(String(error));
      const detail = isLarge ? `It has more than ${mostPixels} pixels.` : 'The file is damaged: it can not be decoded.';
      throw problem('invalid-picture', { detail });
    }
  });
}

/** Names pictures by what they are. */
export function hashOfPictures(pictures: Pictures): string {
  const digest = createHash('sha256');
  for (const size of sizes) digest.update(pictures[size]);
  return digest.digest('hex').slice(0, 40);
}

/** Not before the first picture: the library takes memory that most processes never need. */
async function loadSharp() {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}
