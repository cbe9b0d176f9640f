import { RequestContext } from '../plugin/request-context.ts';
import { Problem } from '../problems/problem.ts';
import { principalHeader } from '../sessions/principal-signer.ts';
import { anonymous, type Principal } from '../sessions/principal.ts';
import { auditRefusal } from './audit-refusal.ts';
import { authorise } from './authorise.ts';
import type { BoundOperation } from './bound-operation.ts';
import { checkAnswer } from './check-answer.ts';
import type { OperationRequest, OperationResponse } from './operation-request.ts';
import { type Input, readInput } from './read-input.ts';
import { refusal } from './refusal.ts';
import { render } from './render.ts';
import { withIdempotency } from './with-idempotency.ts';

/**
 * Runs one request through the pipeline, the same for HTTP and for calls between plugins: authenticate, x-rate-limit,
 * authorise, read and validate, idempotency, handler, answer check. Never throws: what goes wrong becomes a problem.
 */
export async function execute(bound: BoundOperation, request: OperationRequest): Promise<OperationResponse> {
  let principal: Principal = anonymous;
  try {
    const known = authenticate(bound, request);
    principal = known instanceof Promise ? await known : known;
    const response = await serve(bound, request, principal);
    response.accountId = principal.userId;
    return response;
  } catch (error) {
    if (error instanceof Problem && error.audited) await auditRefusal(bound, request, principal, error);
    return refusal(error, bound, request, principal.userId);
  }
}

function authenticate(
  { specification, services }: BoundOperation,
  { principal, headers }: OperationRequest,
): Principal | Promise<Principal> {
  if (principal) return principal;
  // The answer of a cached operation is the same for everybody, so no token is looked at.
  if (specification.cache && headers[principalHeader] === undefined) return anonymous;
  return services.authenticator.authenticate(
    specification.cache ? { [principalHeader]: headers[principalHeader] } : headers,
  );
}

async function serve(
  bound: BoundOperation,
  request: OperationRequest,
  principal: Principal,
): Promise<OperationResponse> {
  const { specification, services } = bound;
  // A call between plugins is counted where the client came in, whichever way it travels.
  const limit = principal.kind === 'service' ? null : services.limits.of(specification);
  const countFor = { userId: principal.userId, address: request.address, unlimited: request.unlimited };
  let limitHeaders = limit ? await limit.takeBeforeBody(countFor) : undefined;
  authorise(specification, principal, request.path);
  const bytes = specification.hasBody ? await request.readBody(specification.bodyLimit) : null;
  const input = readInput(bound, request, bytes);
  if (limit) limitHeaders = (await limit.takeAfterBody(countFor, input.body)) ?? limitHeaders;
  const run = (context: RequestContext) => handle(bound, input, context);
  const response = specification.idempotency
    ? await withIdempotency(bound, request, principal, input, run)
    : await run(new RequestContext(bound, request, principal, null));
  return limitHeaders ? { ...response, headers: { ...response.headers, ...limitHeaders } } : response;
}

async function handle(bound: BoundOperation, input: Input, context: RequestContext): Promise<OperationResponse> {
  // Bound by name: the spec's types were checked where the plugin declared its operations.
  const answer = await bound.handler(input as never, context as never);
  checkAnswer(bound, answer, context.kept);
  return render(bound, answer);
}
