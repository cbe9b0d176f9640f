import { randomBytes } from 'node:crypto';

/** Without I, O, 0 and 1, which look alike. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** 80 random bits in four groups. */
export function newCouponCode(): string {
  const letters = [...randomBytes(16)].map((byte) => alphabet[byte % alphabet.length]);
  return [0, 4, 8, 12].map((start) => letters.slice(start, start + 4).join('')).join('-');
}

/** A code as it is kept and looked up. */
export const keptCode = (code: string): string => code.toUpperCase();
