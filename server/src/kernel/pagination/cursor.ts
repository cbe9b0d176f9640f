import { canonicalJson } from '../idempotency/canonical-json.ts';
import { problem } from '../problems/problem.ts';
import type { SigningKeys } from '../sessions/principal-signer.ts';
import { isSigned, sign } from '../signatures/signature.ts';

/** What a cursor belongs to: it opens only the same operation with the same filters. */
export interface List {
  operation: string;
  /** Its query; `cursor` and `limit` do not count. */
  filters: object;
}

/** An opaque cursor for the position (mostly the sort key) of the last item of a page. */
export function sealCursor(keys: SigningKeys, list: List, position: unknown): string {
  const payload = Buffer.from(JSON.stringify(position)).toString('base64url');
  return `${payload}.${sign(keys, 'cursor', signedText(list, payload))}`;
}

/** The position that was once sealed for this list. Throws `invalid-cursor` for what is garbled, forged or foreign. */
export function openCursor<Position>(keys: SigningKeys, list: List, cursor: string): Position {
  const [payload = '', signature = ''] = cursor.split('.', 2);
  if (!isSigned(keys, 'cursor', signedText(list, payload), signature)) {
    throw problem('invalid-cursor', { detail: 'The cursor does not belong to this list; start again without one.' });
  }
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Position;
}

function signedText({ operation, filters }: List, payload: string): string {
  return `${operation}\n${canonicalJson({ ...filters, cursor: undefined, limit: undefined })}\n${payload}`;
}
