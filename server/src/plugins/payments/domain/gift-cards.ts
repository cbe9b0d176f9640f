import { hash, randomBytes } from 'node:crypto';

/** Without letters and digits that look alike: 32 of them, 5 bits each. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const length = 16;

/** A code of 80 random bits, such as `ABCD-EFGH-JKLM-NPQR`: too many to be guessed, however long somebody tries. */
export function newGiftCode(): string {
  const characters = [...randomBytes(length)].map((byte) => alphabet[byte % alphabet.length] ?? '');
  return characters.join('').replaceAll(/.{4}(?=.)/g, '$&-');
}

/** What is kept of a code, however it was typed. */
export function hashOfCode(code: string): Buffer {
  return hash('sha256', code.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''), 'buffer');
}
