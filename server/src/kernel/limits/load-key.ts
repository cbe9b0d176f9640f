import { randomBytes } from 'node:crypto';
import type { SigningKeys } from '../sessions/principal-signer.ts';
import { isSigned, sign } from '../signatures/signature.ts';

/** The request header that carries a load key. */
export const loadKeyHeader = 'steam-clone-load-key';

/**
 * Makes a load key: with it a load test is counted by the limits but not refused. It works for so many seconds of machine
 * time. Throws a RangeError for more than 24 hours.
 */
export function issueLoadKey(keys: SigningKeys, seconds: number): { loadKey: string; expiresAt: Date } {
  if (seconds > 24 * 3_600) throw new RangeError('A load key lives at most 24 hours');
  const expiresAt = new Date(Date.now() + seconds * 1_000);
  const claims = `load_${expiresAt.getTime().toString(36)}_${randomBytes(9).toString('hex')}`;
  return { loadKey: `${claims}.${sign(keys, 'load-key', claims)}`, expiresAt };
}

/** Recognises load keys. The last good one is remembered, so that a load test does not pay for its check. */
export class LoadKeys {
  readonly #keys: SigningKeys;
  #known = '';
  #expiresAt = 0;

  constructor(keys: SigningKeys) {
    this.#keys = keys;
  }

  /** Says whether the header holds a load key of this installation that has not expired. */
  accepts(header: string | string[] | undefined): boolean {
    if (header === undefined) return false;
    if (header !== this.#known && !this.#learn(String(header))) return false;
    return Date.now() < this.#expiresAt;
  }

  #learn(header: string): boolean {
    const [claims = '', signature = ''] = header.split('.', 2);
    if (!isSigned(this.#keys, 'load-key', claims, signature)) return false;
    this.#known = header;
    this.#expiresAt = parseInt(claims.split('_')[1] ?? '', 36);
    return true;
  }
}
