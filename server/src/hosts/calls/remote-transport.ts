import type { OperationSpecification } from '@steam-clone/spec';
import { problem } from '../../kernel/problems/problem.ts';
import { childSpan, formatTraceparent, parseTraceparent } from '../observability/trace-context.ts';
import { type PrincipalSigner, principalHeader } from '../../kernel/sessions/principal-signer.ts';
import {
  type CallInput,
  type CallScope,
  type CallTransport,
  parameterTexts,
  queryText,
  remainingOf,
  settle,
  written,
} from '../../kernel/calls/call-transport.ts';

/** The header that carries how many ms a caller still waits. */
export const deadlineHeader = 'steam-clone-deadline';

/** Where an operation is served in the split form. */
export interface RemoteOperation {
  specification: OperationSpecification;
  /** Base URL of its plugin's process. */
  origin: string;
}

/** Calls across processes: the same interface over HTTP, with a signed principal and the caller's deadline. */
export class RemoteTransport implements CallTransport {
  readonly #find: (operationId: string) => RemoteOperation | undefined;
  readonly #signer: PrincipalSigner;

  constructor(find: (operationId: string) => RemoteOperation | undefined, signer: PrincipalSigner) {
    this.#find = find;
    this.#signer = signer;
  }

  async call(operationId: string, input: CallInput, scope: CallScope): Promise<{ status: number; body: unknown }> {
    const remote = this.#find(operationId);
    if (!remote) throw problem('unavailable', { detail: `No enabled plugin serves ${operationId}.` });
    const { specification, origin } = remote;
    const remaining = remainingOf(scope);
    const unavailable = problem('unavailable', {
      detail: `${specification.plugin} does not answer.`,
      headers: { 'retry-after': '1' },
    });
    const { type, bytes } = written(input.body);
    const response = await fetch(origin + target(specification.path, input), {
      method: specification.method,
      headers: {
        ...parameterTexts(input.headers),
        'content-type': type,
        'x-request-id': scope.requestId,
        [principalHeader]: this.#signer.sign(scope.principal, specification.plugin),
        [deadlineHeader]: String(remaining),
        ...traceHeader(scope.traceparent),
      },
      ...(input.body !== undefined && { body: Uint8Array.from(bytes) }),
      signal: AbortSignal.timeout(remaining),
    }).catch(() => Promise.reject(unavailable));
    const content = await response.arrayBuffer().catch(() => Promise.reject(unavailable));
    const { status, headers } = response;
    return settle(status, Buffer.from(content), headers.get('content-type'), headers.get('retry-after'));
  }
}

function target(template: string, input: CallInput): string {
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => segment(String(input.path?.[name])));
  const query = queryText(input.query);
  return query === '' ? path : `${path}?${query}`;
}

/** The call is a span of its own in the caller's trace. */
function traceHeader(traceparent: string | null): { traceparent?: string } {
  const trace = parseTraceparent(traceparent ?? undefined);
  return trace === null ? {} : { traceparent: formatTraceparent(childSpan(trace)) };
}

/** A value of a path parameter. Dots alone would be taken for steps through the path, even when they are encoded. */
function segment(value: string): string {
  if (value === '' || value === '.' || value === '..')
    throw problem('not-found', { detail: `"${value}" names nothing.` });
  return encodeURIComponent(value);
}
