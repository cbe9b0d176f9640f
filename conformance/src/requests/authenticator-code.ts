import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Ms that a code is good for. */
const period = 30_000;

/** The six digits that an authenticator shows now (RFC 6238), when they are good for ten seconds yet. */
export async function authenticatorCode(secret: string): Promise<string> {
  for (;;) {
    const now = Date.now();
    const left = period - (now % period);
    if (left >= 10_000) return codeAt(secret, now);
    // A timer may fire a moment before its time, which is still in the old period.
    await sleep(left);
  }
}

export function codeAt(secret: string, time: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(time / period)));
  const digest = createHmac('sha1', decoded(secret)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}

function decoded(secret: string): Buffer {
  const bits = [...secret.toUpperCase()]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
