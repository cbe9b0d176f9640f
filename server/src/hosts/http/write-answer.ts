import type { Context } from 'koa';
import { isNotModified } from '../../kernel/preconditions/entity-tag.ts';
import { scopeOf } from './request-scope.ts';
import { varyOf } from './vary.ts';

/** An answer as it goes over the wire. */
export interface WireAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer | null;
  /** Length of the body in bytes (UTF-8), when it is known already. */
  bytes?: number;
  /** Null for an answer that has none. */
  entityTag: string | null;
}

/** Writes an operation's answer, or 304 when the client has it already. Koa itself has nothing left to write. */
export function writeAnswer(context: Context, { status, headers, body, bytes: length, entityTag }: WireAnswer): void {
  const { req, res } = context;
  const scope = scopeOf(req);
  const known = entityTag !== null && isNotModified(req.headers['if-none-match'], entityTag);
  const bytes = known || body === null ? 0 : (length ?? Buffer.byteLength(body));
  // The limit of an operation says more than that of the address.
  const all: Record<string, string | number> = {
    ...scope.limitHeaders,
    ...headers,
    ...varyOf(res.getHeader('vary'), headers['vary']),
    'x-request-id': scope.requestId,
  };
  if (entityTag !== null) all['etag'] = entityTag;
  if (body !== null && !known) all['content-length'] = bytes;
  const answered = { status: known ? 304 : status, bytes };
  // Throws for a header that HTTP can not carry; then nothing has been answered yet.
  res.writeHead(answered.status, all);
  context.respond = false;
  scope.answered = answered;
  if (bytes === 0) res.end();
  else res.end(body);
}
