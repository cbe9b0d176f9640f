import type { Fault, Forward, PassingAnswer, PassingRequest } from '../harness/broken-store.ts';

type Json = Record<string, unknown>;

/** Which requests a fault is about, by method and path without query. */
export function requestsOf(method: string, path: RegExp): (request: PassingRequest) => boolean {
  return (request) => request.method === method && path.test(request.target.split('?')[0] ?? '');
}

/** Whether an answer is a success. */
export function succeeded({ status }: PassingAnswer): boolean {
  return status >= 200 && status < 300;
}

/** Other answers to some requests. */
export function answering(
  method: string,
  path: RegExp,
  change: (answer: PassingAnswer, request: PassingRequest, forward: Forward) => PassingAnswer | Promise<PassingAnswer>,
): Fault {
  const isMeant = requestsOf(method, path);
  return async (request, forward) => {
    const answer = await forward(request);
    return isMeant(request) ? change(answer, request, forward) : answer;
  };
}

/** Some requests as others. */
export function asking(method: string, path: RegExp, change: (request: PassingRequest) => PassingRequest): Fault {
  const isMeant = requestsOf(method, path);
  return (request, forward) => forward(isMeant(request) ? change(request) : request);
}

/** Successes with another body. */
export function withBody(
  method: string,
  path: RegExp,
  change: (body: Json, request: PassingRequest) => unknown,
): Fault {
  return answering(method, path, (answer, request) =>
    succeeded(answer) && answer.body.length > 0
      ? { ...answer, body: Buffer.from(JSON.stringify(change(parsed(answer.body), request))) }
      : answer,
  );
}

export function withoutHeaders(headers: PassingRequest['headers'], ...names: string[]): PassingRequest['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}

export function parsed(body: Buffer): Json {
  return JSON.parse(body.toString()) as Json;
}

/** The stable code of a problem; an empty text for everything else. */
export function codeOf({ headers, body }: PassingAnswer): string {
  return headers['content-type']?.startsWith('application/problem+json') ? String(parsed(body)['code']) : '';
}

export function answerOf(status: number, body: unknown, type = 'application/json'): PassingAnswer {
  return { status, headers: { 'content-type': type }, body: Buffer.from(JSON.stringify(body)) };
}
