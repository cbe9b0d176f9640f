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

/** Whether a page can be the answer; Koa leaves the body out for HEAD. Says in Allow what can be asked instead. */
export function isPageRequest(context: Context): boolean {
  if (context.method === 'GET' || context.method === 'HEAD') return true;
  context.set('allow', 'GET, HEAD');
  return false;
}

export function writePage(context: Context, { status, headers, body }: HealthAnswer): void {
  context.status = status;
  context.set(headers);
  context.body = body;
}
