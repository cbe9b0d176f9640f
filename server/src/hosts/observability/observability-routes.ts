import type { Context, Middleware } from 'koa';
import { alive, type HealthAnswer, type Readiness } from './health.ts';
import { type Metrics, metricsHeaders } from './metrics.ts';

/** Serves `/livez`, `/readyz` and `/metrics` (GET and HEAD) and leaves everything else to the next middleware. */
export function observabilityRoutes(readiness: Readiness, metrics: Metrics): Middleware {
  const pages = new Map<string, () => HealthAnswer | Promise<HealthAnswer>>([
    ['/livez', () => alive],
    ['/readyz', () => readiness.answer()],
    ['/metrics', async () => ({ status: 200, headers: metricsHeaders, body: await metrics.text() })],
  ]);
  return async (context, next) => {
    const page = pages.get(context.path);
    if (!page || !isPageRequest(context)) return next();
    return writePage(context, await page());
  };
}

/** Whether it asks for a page; Koa leaves the body out for HEAD. */
export function isPageRequest({ method }: Context): boolean {
  return method === 'GET' || method === 'HEAD';
}

export function writePage(context: Context, { status, headers, body }: HealthAnswer): void {
  context.status = status;
  context.set(headers);
  context.body = body;
}
