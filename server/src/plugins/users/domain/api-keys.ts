import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { hashOfToken } from './tokens.ts';

/** A new key, which only its owner will know, and what is kept of it. */
export interface NewKey {
  key: string;
  hint: string;
  hash: string;
}

/**
 * `sck_`, 256 random bits and a checksum: whoever scans texts for keys that have leaked knows it by its form, and one that
 * was mistyped is refused without a look into the database.
 */
export function newScopedKey(): NewKey {
  const secret = randomBytes(32).toString('base64url');
  return keep(`sck_${secret}${checksum(secret)}`, 8);
}

/** 32 hexadecimal digits, as the Steam Web API has them. */
export function newWebKey(): NewKey {
  return keep(randomBytes(16).toString('hex').toUpperCase(), 4);
}

/** The hash under which a token would be kept if it is a key by its form; null when it is none. */
export function hashOfKey(token: string): string | null {
  if (/^[0-9A-Fa-f]{32}$/.test(token)) return hashOfToken(token.toUpperCase());
  const [, secret = '', sum] = /^sck_([\w-]{43})([\w-]{6})$/.exec(token) ?? [];
  return sum !== undefined && sum === checksum(secret) ? hashOfToken(token) : null;
}

function keep(key: string, shown: number): NewKey {
  return { key, hint: key.slice(0, shown), hash: hashOfToken(key) };
}

function checksum(secret: string): string {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(secret));
  return sum.toString('base64url');
}
