import { canonicalJson } from '../idempotency/canonical-json.ts';
import { problem } from '../problems/problem.ts';
import type { SigningKeys } from '../sessions/principal-signer.ts';
import { isSigned, sign } from '../signatures/signature.ts';

/**
 * Makes and reads the opaque cursors of lists. A cursor opens only the list that it came from: the same operation with
 * the same filters (its query; `cursor` and `limit` do not count).
 */
export class Cursors {
  readonly #keys: SigningKeys;

  constructor(keys: SigningKeys) {
    this.#keys = keys;
  }

  /** A cursor for the position (mostly the sort key) of the last item of a page. */
  seal(operation: string, filters: object, position: unknown): string {
    const payload = Buffer.from(JSON.stringify(position)).toString('base64url');
    return `${payload}.${sign(this.#keys, 'cursor', signedText(operation, filters, payload))}`;
  }

  /** The position that this operation once sealed. Throws `invalid-cursor` for what is garbled, forged or foreign. */
  open<Position>(operation: string, filters: object, cursor: string): Position {
    const [payload = '', signature = ''] = cursor.split('.', 2);
    if (!isSigned(this.#keys, 'cursor', signedText(operation, filters, payload), signature)) {
      throw problem('invalid-cursor', { detail: 'The cursor does not belong to this list; start again without one.' });
    }
    return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Position;
  }
}

function signedText(operation: string, filters: object, payload: string): string {
  return `${operation}\n${canonicalJson({ ...filters, cursor: undefined, limit: undefined })}\n${payload}`;
}
