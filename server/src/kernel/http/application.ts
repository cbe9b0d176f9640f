import Koa, { type Context, type Middleware } from 'koa';
import type { BoundOperation } from '../pipeline/bound-operation.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { ProblemCatalogue } from '../problems/problem-catalogue.ts';
import { allowedMethods, pluginRouter } from './plugin-router.ts';
import { scopeOf } from './request-scope.ts';

export interface ApplicationParts {
  /** Operations of the plugins in this process. */
  operations: readonly BoundOperation[];
  /** Answers one request for one operation. */
  answer: (bound: BoundOperation, context: Context, path: Record<string, string>) => Promise<void>;
  /** Everything that is not an operation: documents, health, metrics, forwarding; tried in order before the plugins. */
  before: readonly Middleware[];
  problems: ProblemCatalogue;
}

/** The Koa application: fixed pages, then one router a plugin, chosen by the first segment after /v1. */
export function createApplication({ operations, answer, before, problems }: ApplicationParts): Koa {
  const application = new Koa();
  const byPrefix = new Map<string, Middleware>();
  for (const { prefixes, members } of groupByPlugin(operations)) {
    const router = pluginRouter(members, answer);
    for (const prefix of prefixes) byPrefix.set(prefix, router);
  }
  for (const middleware of before) application.use(middleware);
  application.use((context, next) => byPrefix.get(firstSegment(context.path))?.(context, next) ?? next());
  application.use((context) => {
    const allowed = allowedMethods(operations, context.path);
    const refused =
      allowed.length > 0
        ? problem('method-not-allowed', { headers: { allow: allowed.join(', ') } })
        : problem('not-found', { detail: `Nothing is served at ${context.method} ${context.path}.` });
    writeProblem(context, refused, problems);
  });
  return application;
}

/** Writes a problem that no operation made. */
export function writeProblem(context: Context, refused: Problem, problems: ProblemCatalogue): void {
  const document = problems.document(refused, scopeOf(context.req).requestId);
  context.status = document.status;
  context.set({ ...refused.headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  context.body = JSON.stringify(document);
}

function groupByPlugin(operations: readonly BoundOperation[]) {
  const groups = new Map<string, { prefixes: string[]; members: BoundOperation[] }>();
  for (const bound of operations) {
    const { id, specification } = bound.services.manifest;
    const group = groups.get(id) ?? { prefixes: specification.prefixes, members: [] };
    group.members.push(bound);
    groups.set(id, group);
  }
  return groups.values();
}

/** `games` for `/v1/games/620`. */
export function firstSegment(path: string): string {
  if (!path.startsWith('/v1/')) return '';
  const end = path.indexOf('/', 4);
  return end === -1 ? path.slice(4) : path.slice(4, end);
}
