import type { Policy } from '../source/policy.ts';

/** What decides which statuses the kernel may answer for an operation. */
export interface OperationTraits extends Policy {
  method: string;
  hasBody: boolean;
  /** Has a query parameter `cursor`. */
  isPaged: boolean;
  /** Of a plugin whose tag has `x-refuses-card-numbers`. */
  refusesCardNumbers: boolean;
}

export interface KernelAnswer {
  status: number;
  code: string;
  when: (operation: OperationTraits) => boolean;
}

const always = (): boolean => true;
const hasBody = (operation: OperationTraits): boolean => operation.hasBody;
const needsCaller = ({ authorization }: OperationTraits): boolean => authorization.kind !== 'public';
// A cached answer is the same for everybody, so no token is looked at.
const checksToken = ({ cache }: OperationTraits): boolean => cache === null;
const isIdempotent = ({ idempotency }: OperationTraits): boolean => idempotency !== null;
const hasPrecondition = ({ precondition }: OperationTraits): boolean => precondition;

/**
 * The refusals that the kernel makes by itself, and for which operations. They are added to what an operation declares,
 * so that its file lists only what it decides itself.
 */
export const kernelAnswers: readonly KernelAnswer[] = [
  { status: 400, code: 'malformed-body', when: hasBody },
  { status: 400, code: 'invalid-cursor', when: ({ isPaged }) => isPaged },
  { status: 400, code: 'idempotency-key-missing', when: ({ idempotency }) => idempotency === 'required' },
  { status: 401, code: 'not-signed-in', when: needsCaller },
  { status: 401, code: 'token-expired', when: checksToken },
  { status: 401, code: 'invalid-principal', when: always },
  { status: 403, code: 'forbidden', when: needsCaller },
  { status: 404, code: 'not-found', when: ({ authorization }) => authorization.kind === 'owner' },
  { status: 408, code: 'request-timeout', when: hasBody },
  { status: 409, code: 'idempotency-key-in-flight', when: isIdempotent },
  { status: 412, code: 'precondition-failed', when: hasPrecondition },
  { status: 413, code: 'body-too-large', when: hasBody },
  { status: 415, code: 'unsupported-media-type', when: hasBody },
  // Every operation refuses query parameters that it does not declare.
  { status: 422, code: 'invalid-request', when: always },
  { status: 422, code: 'card-number-in-request', when: ({ refusesCardNumbers }) => refusesCardNumbers },
  { status: 422, code: 'idempotency-key-reused', when: isIdempotent },
  { status: 428, code: 'precondition-required', when: hasPrecondition },
  // A call between plugins skips the limits.
  { status: 429, code: 'rate-limited', when: ({ internal }) => !internal },
  { status: 500, code: 'internal-error', when: always },
  { status: 503, code: 'unavailable', when: always },
  { status: 503, code: 'storage-full', when: ({ method }) => method !== 'GET' },
];

/** Whether 304 may be answered. */
export function hasEntityTag({
  method,
  cache,
  entityTag,
}: Pick<OperationTraits, 'method' | 'cache' | 'entityTag'>): boolean {
  return method === 'GET' && (cache !== null || entityTag);
}
