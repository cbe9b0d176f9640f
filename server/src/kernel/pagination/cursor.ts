import { canonicalJson } from '../idempotency/canonical-json.ts';
import { problem } from '../problems/problem.ts';
import type { SigningKeys } from '../sessions/principal-signer.ts';
import { isSigned, sign } from '../signatures/signature.ts';

/** What a cursor belongs to: one operation with one set of filters. `cursor` and `limit` are no filters. */
export interface CursorScope {
  operation: string;
  query: Record<string, unknown>;
}

/** Makes and reads the opaque cursors of pages. A cursor opens only the list that it came from. */
export class Cursors {
  readonly #keys: SigningKeys;

  constructor(keys: SigningKeys) {
    this.#keys = keys;
  }

  /** A cursor for the position (the sort key) of the last item of a page. */
  write(scope: CursorScope, position: readonly unknown[]): string {
    const payload = Buffer.from(JSON.stringify(position)).toString('base64url');
    return `${payload}.${sign(this.#keys, 'cursor', signedText(scope, payload))}`;
  }

  /** The position of a cursor. Throws `invalid-cursor` for one that is garbled, forged or of another list. */
  read(scope: CursorScope, cursor: string): unknown[] {
    const [payload = '', signature = ''] = cursor.split('.', 2);
    if (!isSigned(this.#keys, 'cursor', signedText(scope, payload), signature)) {
      throw problem('invalid-cursor', { detail: 'The cursor does not belong to this list; start again without one.' });
    }
    return JSON.parse(Buffer.from(payload, 'base64url').toString()) as unknown[];
  }
}

function signedText({ operation, query }: CursorScope, payload: string): string {
  return `${operation}\n${canonicalJson({ ...query, cursor: undefined, limit: undefined })}\n${payload}`;
}
