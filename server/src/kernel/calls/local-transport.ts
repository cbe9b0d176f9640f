import { execute } from '../pipeline/execute.ts';
import type { BoundOperation } from '../pipeline/bound-operation.ts';
import type { OperationRequest } from '../pipeline/operation-request.ts';
import { problem } from '../problems/problem.ts';
import {
  type CallInput,
  type CallScope,
  type CallTransport,
  deadlinePassed,
  parameterTexts,
  queryText,
  remainingOf,
  settle,
  written,
} from './call-transport.ts';

/**
 * Calls within one process: the other plugin's bound pipeline directly. Input and answer go through JSON, so that
 * neither side can reach into the other's objects.
 */
export class LocalTransport implements CallTransport {
  readonly #operations = new Map<string, BoundOperation>();

  register(operations: Iterable<BoundOperation>): void {
    for (const operation of operations) this.#operations.set(operation.specification.id, operation);
  }

  has(operationId: string): boolean {
    return this.#operations.has(operationId);
  }

  async call(operationId: string, input: CallInput, scope: CallScope): Promise<{ status: number; body: unknown }> {
    const operation = this.#operations.get(operationId);
    if (!operation) throw problem('unavailable', { detail: `No plugin in this process serves ${operationId}.` });
    const { status, body, headers } = await inTime(remainingOf(scope), execute(operation, callRequest(input, scope)));
    return settle(status, body, headers['content-type'], headers['retry-after']);
  }
}

/** Gives up on work that takes longer, as a caller in another process would; the work itself is told by its signal. */
async function inTime<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(deadlinePassed()), milliseconds);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function callRequest(input: CallInput, scope: CallScope): OperationRequest {
  const { type, bytes } = written(input.body);
  const headers = Object.fromEntries(
    Object.entries(parameterTexts(input.headers)).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return {
    ...scope,
    address: '',
    path: parameterTexts(input.path),
    query: queryText(input.query),
    parameters: null,
    headers: { ...headers, 'content-type': type },
    readBody: (limit) => (bytes.length > limit ? Promise.reject(problem('body-too-large')) : Promise.resolve(bytes)),
    unlimited: true,
  };
}
