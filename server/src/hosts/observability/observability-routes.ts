import type { Middleware } from 'koa';
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
    if (!page || (context.method !== 'GET' && context.method !== 'HEAD')) return next();
    const { status, headers, body } = await page();
    context.status = status;
    context.set(headers);
    context.body = body;
  };
}
