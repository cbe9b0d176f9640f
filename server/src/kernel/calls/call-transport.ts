import { Problem, problem } from '../problems/problem.ts';
import type { ProblemDocument } from '../problems/problem-catalogue.ts';
import { RawBody } from '../plugin/operation.ts';
import type { Principal } from '../sessions/principal.ts';

/** The parts of a call's input, before they become text. */
export interface CallInput {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  headers?: Record<string, unknown>;
  body?: unknown;
}

/** On whose behalf and until when a call is made. */
export interface CallScope {
  /** Already a service acting on behalf of the user, see `asService`. */
  principal: Principal;
  requestId: string;
  /** Machine time, ms since 1970. */
  deadline: number;
  traceparent: string | null;
}

/** Carries a call to the plugin that owns the operation, in this process or over HTTP. A refusal is thrown as its Problem. */
export interface CallTransport {
  call(operationId: string, input: CallInput, scope: CallScope): Promise<{ status: number; body: unknown }>;
}

/** The principal of a call: the calling plugin as a service, on behalf of whom it works for. */
export function asService(caller: string, onBehalfOf: Principal): Principal {
  return {
    kind: 'service',
    userId: onBehalfOf.userId,
    guestId: onBehalfOf.guestId,
    roles: onBehalfOf.roles.includes('service') ? onBehalfOf.roles : [...onBehalfOf.roles, 'service'],
    scopes: ['*'],
    sessionId: onBehalfOf.sessionId,
    caller,
  };
}

/** Ms until nobody waits for the call any more. Throws `unavailable` when there are none. */
export function remainingOf({ deadline }: CallScope): number {
  const remaining = deadline - Date.now();
  if (remaining <= 0) throw deadlinePassed();
  return remaining;
}

export function deadlinePassed(): Problem {
  return problem('unavailable', { detail: 'The deadline of the request has passed.', headers: { 'retry-after': '1' } });
}

/** Query parameters as they stand in a URL; arrays repeat their name, undefined ones are left out. */
export function queryText(query: Record<string, unknown> = {}): string {
  const text = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) if (item !== undefined) text.append(name, String(item));
  }
  return text.toString();
}

/** Parameters as text by name; undefined ones are left out. */
export function parameterTexts(values: Record<string, unknown> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

/** The body of a call as it travels, with its media type. */
export function written(body: unknown): RawBody {
  if (body instanceof RawBody) return body;
  return new RawBody('application/json', body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body)));
}

/** The answer of a call, or its refusal thrown, with the Retry-After that it came with. `type` is its media type. */
export function settle(
  status: number,
  content: string | Buffer | null,
  type: string | null | undefined,
  retryAfter: string | null | undefined,
): { status: number; body: unknown } {
  if (type && !type.includes('json') && content) return { status, body: new RawBody(type, Buffer.from(content)) };
  const body: unknown = content?.length ? JSON.parse(String(content)) : undefined;
  if (status < 400) return { status, body };
  const {
    code,
    detail,
    type: _type,
    title: _title,
    status: _status,
    requestId: _id,
    ...extensions
  } = body as ProblemDocument;
  const headers: Record<string, string> = retryAfter ? { 'retry-after': retryAfter } : {};
  throw new Problem(code, { ...(detail === undefined ? {} : { detail }), extensions, headers });
}
