import type { OperationSpecification, Specification } from '@steam-clone/spec';
import type { Middleware } from 'koa';
import type { ProblemCatalogue } from '../../kernel/problems/problem-catalogue.ts';
import { firstSegment, nothingServed, writeProblem } from './application.ts';
import { patternOf } from './plugin-router.ts';

/** At the front, what only plugins may call does not exist: neither to be called nor to be guessed. */
export function hideInternalOperations(
  specifications: readonly Specification[],
  problems: ProblemCatalogue,
): Middleware {
  const hidden = new Map<string, { pattern: RegExp; isHidden: (method: string) => boolean }[]>();
  const operations = specifications.flatMap((specification) => specification.operations);
  for (const { path, internal } of operations) {
    if (!internal) continue;
    const prefix = firstSegment(path);
    hidden.set(prefix, [
      ...(hidden.get(prefix) ?? []),
      { pattern: patternOf(path), isHidden: hiddenAt(path, operations) },
    ]);
  }
  return (context, next) => {
    const { path, method } = context;
    const isHidden = hidden.get(firstSegment(path))?.some((each) => each.pattern.test(path) && each.isHidden(method));
    if (!isHidden) return next();
    writeProblem(context, nothingServed(context), problems);
    return undefined;
  };
}

/** A path that clients know under another method is hidden under the internal one only. */
function hiddenAt(path: string, operations: readonly OperationSpecification[]): (method: string) => boolean {
  const here = operations.filter((operation) => operation.path === path);
  if (here.every(({ internal }) => internal)) return () => true;
  const methods = new Set<string>(here.filter(({ internal }) => internal).map(({ method }) => method));
  return (method) => methods.has(method === 'HEAD' ? 'GET' : method);
}
