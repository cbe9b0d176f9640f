import type { Middleware } from 'koa';

const exposed =
  'ETag, Idempotent-Replayed, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After, X-Request-Id';
const allowedHeaders =
  'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Traceparent, X-Request-Id';

/** For what says nothing of the store: a page of any origin may know that it asks too often, and until when. */
export const readableByAll = { 'access-control-allow-origin': '*', 'access-control-expose-headers': exposed };

/**
 * CORS by an allow-list of origins; `*` allows any origin. Credentials are never allowed: tokens travel in a header
 * that a page has to set itself.
 */
export function crossOrigin(origins: readonly string[]): Middleware {
  const any = origins.includes('*');
  return (context, next) => {
    const origin = context.get('origin');
    if (origin === '') return next();
    context.vary('Origin');
    if (!any && !origins.includes(origin)) return next();
    context.set('access-control-allow-origin', any ? '*' : origin);
    context.set('access-control-expose-headers', exposed);
    if (context.method !== 'OPTIONS' || context.get('access-control-request-method') === '') return next();
    context.set('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE');
    context.set('access-control-allow-headers', allowedHeaders);
    context.set('access-control-max-age', '600');
    context.status = 204;
    return undefined;
  };
}
