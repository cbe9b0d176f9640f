import createFetchClient from 'openapi-fetch';
import type { CallOptions } from './call-options.ts';
import type { Deadline } from './deadline.ts';
import { SteamConnectionError, SteamError } from './errors.ts';
import type { Answer, Route } from './operation-types.ts';
import { delayBefore, isRepeatable, isTemporary, type RetryPolicy } from './retry.ts';

/** The parts of a request by name, as callers give them. */
export interface AnyInput {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  headers?: Record<string, unknown>;
  body?: unknown;
}

export interface OutgoingRequest {
  route: Route;
  input: AnyInput;
  options: CallOptions;
  accessToken?: string | undefined;
  /** Of a guest's cart; an access token counts before it. */
  guestToken?: string | undefined;
  /** May be sent again although its method does not say so. */
  repeatable?: boolean;
}

/** Sends one request, again when that is safe and helps, and gives the answer of a success. */
export type Transport = (request: OutgoingRequest, deadline: Deadline) => Promise<Answer<unknown>>;

export interface TransportOptions {
  baseUrl: string;
  fetch?: typeof globalThis.fetch | undefined;
  retry: RetryPolicy;
}

interface Failure {
  error: Error;
  temporary: boolean;
  retryAfter: string | null;
}

type AnyOperation = {
  parameters: object;
  requestBody?: { content: { 'application/json': unknown } };
  responses: object;
};
type AnyPaths = Record<string, Record<'get', AnyOperation>>;

export function createTransport({ baseUrl, fetch, retry }: TransportOptions): Transport {
  const http = createFetchClient<AnyPaths>({ baseUrl, pathSerializer, bodySerializer, ...(fetch && { fetch }) });

  async function attempt(request: OutgoingRequest, signal: AbortSignal): Promise<Answer<unknown> | Failure> {
    const [method, path, answers] = request.route;
    const { path: pathValues, query, headers, body } = request.input;
    const contentType = body instanceof Blob && { 'Content-Type': body.type };
    const header = { ...headers, ...contentType, ...headersOf(request) };
    const params = { path: pathValues ?? {}, query: query ?? {}, header };
    const parseAs = answers === 'file' ? 'blob' : 'json';
    try {
      // The method is the operation's own; the type only wants one that every path of `AnyPaths` has.
      const { data, error, response } = await http.request(method as 'get', path, { params, body, signal, parseAs });
      if (response.ok || response.status === 304)
        return { status: response.status, headers: response.headers, body: data };
      return {
        error: refusal(error, response),
        temporary: isTemporary(response.status),
        retryAfter: response.headers.get('Retry-After'),
      };
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (error instanceof UnsendableBody) throw error;
      return { error: noAnswer(error, baseUrl), temporary: !(error instanceof SyntaxError), retryAfter: null };
    }
  }

  return async (request, deadline) => {
    checkPath(request);
    const repeatable = request.repeatable || isRepeatable(request.route[0], request.options.idempotencyKey);
    for (let repetition = 1; ; repetition += 1) {
      const outcome = await attempt(request, deadline.signal);
      if (!('error' in outcome)) return outcome;
      const delay = delayBefore(repetition, retry, outcome.retryAfter);
      // A wait beyond the deadline would only turn a telling error into a time-out.
      const hopeless = repetition > retry.attempts || delay >= deadline.remaining();
      if (!repeatable || !outcome.temporary || hopeless) throw outcome.error;
      await deadline.wait(delay);
    }
  };
}

/** The caller's mistake, and none of the network's. */
class UnsendableBody extends TypeError {}

function bodySerializer(body: unknown): string | Blob {
  if (body instanceof Blob) return body;
  try {
    return JSON.stringify(body);
  } catch (error) {
    throw new UnsendableBody(`The body can not be written as JSON: ${(error as Error).message}`, { cause: error });
  }
}

function headersOf({ accessToken, guestToken, options }: OutgoingRequest): Record<string, string> {
  return {
    ...(accessToken && { Authorization: `Bearer ${accessToken}` }),
    ...(!accessToken && guestToken && { 'X-Guest-Token': guestToken }),
    ...(options.idempotencyKey && { 'Idempotency-Key': options.idempotencyKey }),
    ...(options.traceparent && { traceparent: options.traceparent }),
  };
}

/** A path segment must stay one: `..` would reach another operation, an empty one the list above it. */
function checkPath({ route: [, path], input }: OutgoingRequest): void {
  for (const [, name] of path.matchAll(/\{(.+?)\}/g)) {
    const value = String(input.path?.[name!] ?? '');
    if (['', '.', '..'].includes(value))
      throw new TypeError(`${path} needs the path parameter ${name}, not "${value}"`);
  }
}

function pathSerializer(path: string, values: Record<string, unknown>): string {
  return path.replaceAll(/\{(.+?)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}

function refusal(problem: unknown, { status, headers, url }: Response): Error {
  if (typeof problem === 'object' && problem !== null && 'code' in problem) {
    return new SteamError(status, { ...problem }, headers.get('X-Request-Id') ?? undefined);
  }
  return new SteamConnectionError('not-a-store', `${url} answered ${status} and no problem document`);
}

function noAnswer(error: unknown, baseUrl: string): Error {
  if (error instanceof SyntaxError)
    return new SteamConnectionError('not-a-store', `${baseUrl} answered no JSON`, error);
  const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
  // An AggregateError of several addresses has a code but an empty message.
  return new SteamConnectionError(
    'unreachable',
    `No answer from ${baseUrl}: ${cause?.message || cause?.code || message}`,
    error,
  );
}
