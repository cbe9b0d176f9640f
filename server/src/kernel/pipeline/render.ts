import { JsonText } from '../plugin/operation.ts';
import type { OperationResponse } from './operation-request.ts';

/** An answer as a handler gives it. */
export interface HandlerAnswer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  freshUntil?: Date | null;
}

/** The answer as it goes over the wire. */
export function render({ status, headers, body, freshUntil }: HandlerAnswer): OperationResponse {
  const text = body === undefined ? null : body instanceof JsonText ? body.text : JSON.stringify(body);
  return {
    status,
    headers: text === null ? { ...headers } : { ...headers, 'content-type': 'application/json' },
    body: text,
    freshUntil: freshUntil ?? null,
    accountId: null,
  };
}
