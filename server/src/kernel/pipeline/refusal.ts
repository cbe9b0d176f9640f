import { OptimisticLockError } from '@mikro-orm/postgresql';
import { isDatabaseUnavailable, isStorageFull } from '../database/errors.ts';
import { Problem, problem } from '../problems/problem.ts';
import type { BoundOperation } from './bound-operation.ts';
import type { OperationRequest, OperationResponse } from './operation-request.ts';

/** Turns whatever was thrown into a declared problem; only the log learns of stacks and SQL. */
export function refusal(
  error: unknown,
  { specification, services }: BoundOperation,
  request: OperationRequest,
  accountId: string | null,
): OperationResponse {
  const { problems, log } = services;
  let refused = asProblem(error, specification.precondition);
  const status = problems.status(refused.code);
  const declared = status !== undefined && specification.problems[status]?.includes(refused.code);
  if (!declared || refused.code === 'internal-error') {
    log.error({ err: error, requestId: request.requestId, operation: specification.id }, 'request failed unexpectedly');
    refused = problem('internal-error');
  } else if (!(error instanceof Problem)) {
    log.warn({ err: error, requestId: request.requestId, operation: specification.id }, 'request could not be served');
  }
  const answer = problems.answer(refused, request.requestId, request.headers['accept-language']);
  return { ...answer, freshUntil: null, accountId };
}

function asProblem(error: unknown, hasPrecondition: boolean): Problem {
  if (error instanceof Problem) return error;
  // Somebody else changed the row after it was read: what If-Match named is no longer there, or another try may do.
  if (error instanceof OptimisticLockError) return problem(hasPrecondition ? 'precondition-failed' : 'unavailable');
  if (isStorageFull(error)) return problem('storage-full', { headers: { 'retry-after': '30' } });
  if (isDatabaseUnavailable(error)) return problem('unavailable');
  return problem('internal-error');
}
