import { RequestContext } from '../plugin/request-context.ts';
import { problem } from '../problems/problem.ts';
import type { Principal } from '../sessions/principal.ts';
import type { BoundOperation } from './bound-operation.ts';
import type { OperationRequest, OperationResponse } from './operation-request.ts';
import type { Input } from './read-input.ts';
import { refusal } from './refusal.ts';

/** Characters, as the header's schema in the spec says. */
const longestKey = 255;

/**
 * Runs the handler at most once for an Idempotency-Key. A finished answer is replayed byte for byte; a final refusal
 * (4xx) is kept too; after a 5xx the key stays claimable, and a retry drives the same work on.
 */
export async function withIdempotency(
  bound: BoundOperation,
  request: OperationRequest,
  principal: Principal,
  input: Input,
  run: (context: RequestContext) => Promise<OperationResponse>,
): Promise<OperationResponse> {
  const key = request.headers['idempotency-key']?.toString();
  if (key === undefined || key === '') {
    if (bound.specification.idempotency === 'required') throw problem('idempotency-key-missing');
    return run(new RequestContext(bound, request, principal, null));
  }
  if (key.length > longestKey) throw keyTooLong();
  const { idempotency } = bound.services;
  if (!idempotency) throw new Error(`${bound.specification.id} is x-idempotent, but its plugin has no database`);
  const { path, query, body } = input;
  const keyed = { principal, operation: bound.specification, key, input: { path, query, body } };
  const outcome = await idempotency.look(keyed);
  if ('replay' in outcome) return outcome.replay;
  const { claim } = outcome;
  try {
    return await run(new RequestContext(bound, request, principal, claim));
  } catch (error) {
    const response = refusal(error, bound, request, principal.userId);
    if (response.status >= 500) await claim.release();
    else if (!claim.isLost) await claim.refuse(response);
    // What was refused may only be so because the other one was faster.
    return claim.isLost ? idempotency.replay(keyed) : response;
  }
}

function keyTooLong() {
  const message = `must NOT have more than ${longestKey} characters`;
  return problem('invalid-request', {
    extensions: { errors: [{ in: 'headers', pointer: '/Idempotency-Key', message }] },
  });
}
