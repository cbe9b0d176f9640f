import type { Middleware } from 'koa';

const exposed =
  'ETag, Idempotent-Replayed, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After, X-Request-Id';
const allowedHeaders =
  'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Traceparent, X-Guest-Token, X-Request-Id';

/** Headers of an answer to the page of an origin, if there is one. */
export type CrossOriginHeaders = (origin: string | undefined) => Record<string, string>;

/** Lets pages of an allow-list of origins read answers; `*` allows any origin. */
export function crossOriginHeaders(origins: readonly string[]): CrossOriginHeaders {
  const any = origins.includes('*');
  return (origin = '') => {
    if (origin === '') return {};
    const vary = { vary: 'Origin' };
    if (!any && !origins.includes(origin)) return vary;
    const allowed = any ? '*' : origin;
    return { ...vary, 'access-control-allow-origin': allowed, 'access-control-expose-headers': exposed };
  };
}

/** CORS. Credentials are never allowed: tokens travel in a header that a page has to set itself. */
export function crossOrigin(headersFor: CrossOriginHeaders): Middleware {
  return (context, next) => {
    const headers = headersFor(context.req.headers.origin);
    context.set(headers);
    if (headers['access-control-allow-origin'] === undefined) return next();
    if (context.method !== 'OPTIONS' || context.get('access-control-request-method') === '') return next();
    context.set('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE');
    context.set('access-control-allow-headers', allowedHeaders);
    context.set('access-control-max-age', '600');
    context.status = 204;
    return undefined;
  };
}
