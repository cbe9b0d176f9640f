import { type HandlerAnswer, JsonText, RawBody } from '../plugin/operation.ts';
import type { BoundOperation } from './bound-operation.ts';
import { filterAnswer } from './filter-answer.ts';
import type { OperationResponse } from './operation-request.ts';

/** The answer as it goes over the wire: an object with its declared fields only, a text as PostgreSQL made it. */
export function render(
  { shapes }: Pick<BoundOperation, 'shapes'>,
  { status, headers, body, freshUntil }: HandlerAnswer,
): OperationResponse {
  const common = { status, freshUntil: freshUntil ?? null, accountId: null };
  if (body instanceof RawBody)
    return { ...common, headers: { ...headers, 'content-type': body.type }, body: body.bytes };
  const text =
    body instanceof JsonText ? body.text : (JSON.stringify(filterAnswer(body, shapes[status] ?? null)) ?? null);
  return {
    ...common,
    headers: text === null ? { ...headers } : { ...headers, 'content-type': 'application/json' },
    body: text,
  };
}
