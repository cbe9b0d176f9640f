import type { IncomingMessage } from 'node:http';
import type { Middleware } from 'koa';
import type { RequestLogEntry } from '../observability/request-log.ts';
import type { RequestMeter, RequestMeters } from '../observability/request-meters.ts';
import { parseTraceparent } from '../observability/trace-context.ts';
import { problem } from '../../kernel/problems/problem.ts';
import type { ProblemCatalogue } from '../../kernel/problems/problem-catalogue.ts';
import { writeProblem } from './application.ts';
import { type RequestScope, scopeOf } from './request-scope.ts';

export type Observe = (request: IncomingMessage, scope: RequestScope, status: number, bytes: number) => void;

/** Gives the function that counts, times and logs a finished request. */
export function observer(meters: RequestMeters, log: (entry: RequestLogEntry) => void): Observe {
  const known = new Map<string, RequestMeter>();
  return (request, scope, status, bytes) => {
    const milliseconds = performance.now() - scope.started;
    let meter = known.get(scope.operation);
    if (!meter) known.set(scope.operation, (meter = meters.of(scope.operation)));
    meter.observe(status, milliseconds);
    const traceparent = request.headers['traceparent'];
    log({
      requestId: scope.requestId,
      operation: scope.operation,
      method: request.method ?? '',
      path: scope.template,
      status,
      milliseconds,
      accountId: scope.accountId,
      bytes,
      cached: scope.cached,
      traceId: traceparent === undefined ? null : (parseTraceparent(String(traceparent))?.traceId ?? null),
    });
  };
}

/** The outermost middleware: headers that every answer has, unless it is written; then a word to log and metrics. */
export function observed(
  observe: Observe,
  problems: ProblemCatalogue,
  logError: (error: unknown, scope: RequestScope) => void,
): Middleware {
  return async (context, next) => {
    const scope = scopeOf(context.req);
    try {
      await next();
    } catch (error) {
      logError(error, scope);
      if (scope.answered === null) writeProblem(context, problem('internal-error'), problems);
    }
    if (scope.answered === null) context.set({ ...scope.limitHeaders, 'x-request-id': scope.requestId });
    const { status, bytes } = scope.answered ?? { status: context.status, bytes: context.length ?? 0 };
    observe(context.req, scope, status, bytes);
  };
}
