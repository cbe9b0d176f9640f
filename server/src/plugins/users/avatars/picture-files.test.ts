import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { faultOf, type PictureType } from './picture-files.ts';

const types: PictureType[] = ['image/png', 'image/jpeg', 'image/webp'];
const files = {} as Record<PictureType, Buffer>;

beforeAll(async () => {
  const noise = sharp({
    create: {
      width: 61,
      height: 43,
      channels: 3,
      background: 'red',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });
  files['image/png'] = await noise.clone().png().toBuffer();
  files['image/jpeg'] = await noise.clone().jpeg({ progressive: true }).toBuffer();
  files['image/webp'] = await noise.clone().webp().toBuffer();
});

describe.each(types)('%s', (type) => {
  it('is a picture from its first byte to its last', () => {
    expect(faultOf(type, files[type])).toBeNull();
  });

  it('is told from the others, and from what is no picture', () => {
    for (const other of types.filter((candidate) => candidate !== type)) {
      expect(faultOf(type, files[other])).toMatch(/^The file is (PNG|JPEG|WebP), and its Content-Type says image/);
    }
    for (const bytes of ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', '\x89PN', 'RIFF']) {
      expect(faultOf(type, Buffer.from(bytes, 'latin1'))).toMatch(/^The file is no picture/);
    }
  });

  it('holds nothing behind the picture', () => {
    const archive = Buffer.concat([files[type], Buffer.from('PK\u0003\u0004')]);
    expect(faultOf(type, archive)).toBe('The file holds 4 bytes after the picture.');
    expect(faultOf(type, Buffer.concat([files[type], files[type]]))).toMatch(/bytes after the picture/);
  });

  it('is whole, wherever it was cut', () => {
    for (let length = 12; length < files[type].length; length++) {
      expect({ length, fault: faultOf(type, files[type].subarray(0, length)) }).toMatchObject({
        fault: expect.stringMatching(/is not whole/),
      });
    }
  });
});

it('reads files of chance to an end', () => {
  for (let round = 0; round < 2_000; round++) {
    const bytes = Buffer.from(Array.from({ length: 64 }, (_, index) => (round * 31 + index * index * 17) % 256));
    for (const type of types) {
      const head = files[type].subarray(0, 12);
      expect(faultOf(type, Buffer.concat([head, bytes]))).not.toBe('never');
    }
  }
});
