import { randomFillSync } from 'node:crypto';

const pool = new Uint8Array(8 * 512);
let used = pool.length;
const view = new DataView(pool.buffer);

let lastMillisecond = 0;
let sequence = 0;

/**
 * Makes a UUIDv7 (RFC 9562, method 1): machine time in milliseconds, a 12-bit counter that keeps the identifiers of
 * one process in order, and 62 random bits.
 */
export function newId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const high = view.getUint32(used);
  const low = view.getUint32(used + 4);
  used += 8;

  const now = Date.now();
  if (now > lastMillisecond) {
    lastMillisecond = now;
    // Starts low, so that a millisecond has room for thousands.
    sequence = high >>> 24;
  } else if (++sequence > 0xfff) {
    // More than the counter holds, or a clock that was set back: the time runs ahead a little.
    lastMillisecond++;
    sequence = 0;
  }
  const time = lastMillisecond.toString(16).padStart(12, '0');
  const counter = (0x7000 | sequence).toString(16);
  const variant = (0x8000 | (high & 0x3fff)).toString(16);
  const random = low.toString(16).padStart(8, '0') + ((high >>> 8) & 0xffff).toString(16).padStart(4, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-${counter}-${variant}-${random}`;
}
