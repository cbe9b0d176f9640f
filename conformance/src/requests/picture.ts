import { crc32, deflateSync } from 'node:zlib';

const side = 64;

/** A PNG of one colour. */
export const tealSquare: Buffer = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', Buffer.from([0, 0, 0, side, 0, 0, 0, side, 8, 2, 0, 0, 0])),
  chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: side }, () => row())))),
  chunk('IEND', Buffer.alloc(0)),
]);

function row(): Buffer {
  return Buffer.from([0, ...Array.from({ length: side }, () => [0, 128, 128]).flat()]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
