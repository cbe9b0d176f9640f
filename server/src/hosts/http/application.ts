import Koa, { type Context, type Middleware } from 'koa';
import type { BoundOperation } from '../../kernel/pipeline/bound-operation.ts';
import { problem, type Problem } from '../../kernel/problems/problem.ts';
import type { ProblemCatalogue } from '../../kernel/problems/problem-catalogue.ts';
import { allowedMethods, pluginRouter } from './plugin-router.ts';
import { scopeOf } from './request-scope.ts';
import { varyOf } from './vary.ts';

export interface ApplicationParts {
  /** Operations of the plugins in this process. */
  operations: readonly BoundOperation[];
  /** Answers one request for one operation. */
  answer: (bound: BoundOperation, context: Context, path: Record<string, string>) => Promise<void>;
  /** What every request passes: log, metrics, CORS, forwarding. */
  before: readonly Middleware[];
  /** What is no operation: documents, health, metrics; tried in order after the plugins. */
  pages: readonly Middleware[];
  problems: ProblemCatalogue;
}

/** The Koa application: one router a plugin, chosen by the first segment after /v1, then fixed pages. */
export function createApplication({ operations, answer, before, pages, problems }: ApplicationParts): Koa {
  const application = new Koa();
  const refuse = (context: Context) => {
    // A page names its methods itself.
    const allow = allowedMethods(operations, context.path).join(', ') || String(context.res.getHeader('allow') ?? '');
    const refused = allow === '' ? nothingServed(context) : problem('method-not-allowed', { headers: { allow } });
    writeProblem(context, refused, problems);
  };
  const byPrefix = new Map<string, Middleware>();
  for (const { prefixes, members } of groupByPlugin(operations)) {
    const router = pluginRouter(members, answer, refuse);
    for (const prefix of prefixes) byPrefix.set(prefix, router);
  }
  for (const middleware of before) application.use(middleware);
  application.use((context, next) => byPrefix.get(firstSegment(context.path))?.(context, next) ?? next());
  for (const middleware of pages) application.use(middleware);
  application.use(refuse);
  return application;
}

/** The refusal of a path that is none. */
export function nothingServed({ method, path }: Context): Problem {
  return problem('not-found', { detail: `Nothing is served at ${method} ${path}.` });
}

/** Writes a problem that no operation made. */
export function writeProblem(context: Context, refused: Problem, problems: ProblemCatalogue): void {
  const { req, res } = context;
  const { status, headers, body } = problems.answer(refused, scopeOf(req).requestId, req.headers['accept-language']);
  context.status = status;
  context.set({ ...headers, ...varyOf(res.getHeader('vary'), headers['vary']) });
  context.body = body;
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
