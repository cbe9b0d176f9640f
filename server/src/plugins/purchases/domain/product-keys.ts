import { hash, randomBytes } from 'node:crypto';

/** Letters and digits that are not taken for one another; 32, so that a byte's last five bits name one. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Makes a key of 75 random bits, as `ABCDE-FGHJK-LMNPQ`. */
export function newProductKey(): string {
  const letters = [...randomBytes(15)].map((byte) => alphabet.charAt(byte & 31)).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5, 10)}-${letters.slice(10)}`;
}

/** By what a key is found. It has too many bits to be guessed from its hash. */
export function hashOfKey(key: string): Buffer {
  const letters = key.toUpperCase().replaceAll(/[^A-Z\d]/g, '');
  return hash('sha256', letters, 'buffer');
}
