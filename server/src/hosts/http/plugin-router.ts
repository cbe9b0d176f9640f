import Router from '@koa/router';
import type { Context, Middleware } from 'koa';
import type { BoundOperation } from '../../kernel/pipeline/bound-operation.ts';

const methods = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const;

/** One router for the operations of one plugin, so that a request is matched against few routes. */
export function pluginRouter(
  operations: readonly BoundOperation[],
  answer: (bound: BoundOperation, context: Context, path: Record<string, string>) => Promise<void>,
): Middleware {
  const router = new Router({ strict: true, sensitive: true });
  for (const bound of [...operations].sort(staticFirst)) {
    const { method, path } = bound.specification;
    router[methods[method]](path.replace(/\{(\w+)\}/g, ':$1'), (context) =>
      answer(bound, context, context.params as Record<string, string>),
    );
  }
  return router.routes() as Middleware;
}

/** `/v1/games/import` goes before `/v1/games/{id}`. */
function staticFirst(left: BoundOperation, right: BoundOperation): number {
  // By code unit, where `~` comes after all letters; a locale may put it before them.
  return segments(left) < segments(right) ? -1 : 1;
}

function segments({ specification }: BoundOperation): string {
  return specification.path.replace(/\{\w+\}/g, '~');
}

/** The methods under which a path is served, for the Allow header of a 405; empty for an unknown path. */
export function allowedMethods(operations: Iterable<BoundOperation>, path: string): string[] {
  const allowed = new Set<string>();
  for (const { specification } of operations) {
    if (patternOf(specification.path).test(path)) allowed.add(specification.method);
  }
  if (allowed.has('GET')) allowed.add('HEAD');
  return [...allowed].sort();
}

/** Matches what a path of the spec, such as `/v1/games/{id}`, stands for. */
export function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')}$`);
}
