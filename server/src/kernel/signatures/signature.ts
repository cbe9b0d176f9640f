import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SigningKeys } from '../sessions/principal-signer.ts';

/**
 * Signs text with the installation secret: HMAC-SHA256 in base64url. The purpose keeps one kind of token from being
 * taken for another.
 */
export function sign({ signing }: SigningKeys, purpose: string, text: string): string {
  return mac(signing, purpose, text).toString('base64url');
}

/** Says whether the installation, or its secret of before within the overlap, signed this text for this purpose. */
export function isSigned({ accepted }: SigningKeys, purpose: string, text: string, signature: string): boolean {
  const given = Buffer.from(signature, 'base64url');
  return accepted.some((key) => {
    const expected = mac(key, purpose, text);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}

function mac(key: Buffer, purpose: string, text: string): Buffer {
  return createHmac('sha256', key).update(`${purpose}\n`).update(text).digest();
}
