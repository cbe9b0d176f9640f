import type { Middleware } from 'koa';
import { alive, type Readiness } from './health.ts';
import type { Metrics } from './metrics.ts';

/** Serves `/livez`, `/readyz` and `/metrics` (GET and HEAD) and leaves everything else to the next middleware. */
export function observabilityRoutes(readiness: Readiness, metrics: Metrics): Middleware {
  const pages = {
    '/livez': () => alive,
    '/readyz': () => readiness.answer(),
    '/metrics': async () => ({
      status: 200,
      headers: { 'content-type': metrics.contentType, 'cache-control': 'no-store' },
      body: await metrics.text(),
    }),
  };
  return async (context, next) => {
    if (!Object.hasOwn(pages, context.path) || !['GET', 'HEAD'].includes(context.method)) return next();
    const { status, headers, body } = await pages[context.path as keyof typeof pages]();
    context.status = status;
    context.set(headers);
    context.body = body;
  };
}
