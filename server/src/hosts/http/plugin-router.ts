import Router from '@koa/router';
import type { Context, Middleware } from 'koa';
import type { BoundOperation } from '../../kernel/pipeline/bound-operation.ts';

const methods = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const;

/** One router for the operations of one plugin, so that a request is matched against few routes. */
export function pluginRouter(
  operations: readonly BoundOperation[],
  answer: (bound: BoundOperation, context: Context, path: Record<string, string>) => Promise<void>,
  refuse: (context: Context) => void,
): Middleware {
  const router = new Router({ strict: true, sensitive: true });
  const sorted = [...operations].sort(staticFirst);
  for (const [index, bound] of sorted.entries()) {
    const { method, path } = bound.specification;
    router[methods[method]](path.replace(/\{(\w+)\}/g, ':$1'), (context) =>
      answer(bound, context, context.params as Record<string, string>),
    );
    const isLast = sorted[index + 1]?.specification.path !== path;
    // Else another method of `/v1/games/import` would be taken for one of a game that is called import.
    if (isLast && !path.includes('{')) router.all(path, (context) => refuse(context));
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
  const specifications = [...operations].map(({ specification }) => specification);
  const exact = specifications.filter((specification) => specification.path === path);
  const served = exact.length > 0 ? exact : specifications.filter((each) => patternOf(each.path).test(path));
  const allowed = new Set<string>(served.map(({ method }) => method));
  if (allowed.has('GET')) allowed.add('HEAD');
  return [...allowed].sort();
}

/** Matches what a path of the spec, such as `/v1/games/{id}`, stands for. */
export function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')}$`);
}
