import { execute } from '../pipeline/execute.ts';
import type { BoundOperation } from '../pipeline/bound-operation.ts';
import type { OperationRequest } from '../pipeline/operation-request.ts';
import { problem } from '../problems/problem.ts';
import { type CallInput, type CallScope, type CallTransport, queryText, settle } from './call-transport.ts';

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
    const answer = await execute(operation, callRequest(input, scope));
    return settle(answer.status, answer.body);
  }
}

function callRequest(input: CallInput, scope: CallScope): OperationRequest {
  const text = (values: Record<string, unknown> = {}) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  const body = input.body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(input.body));
  const headers = Object.fromEntries(
    Object.entries(text(input.headers)).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return {
    ...scope,
    transport: 'call',
    address: '',
    path: text(input.path),
    query: queryText(input.query),
    parameters: null,
    headers: { ...headers, 'content-type': 'application/json' },
    readBody: (limit) => (body.length > limit ? Promise.reject(problem('body-too-large')) : Promise.resolve(body)),
    unlimited: true,
    signal: () => AbortSignal.timeout(Math.max(1, scope.deadline - Date.now())),
  };
}
