import type { ProblemCode } from '@steam-clone/spec';

/** A declared refusal: RFC 9457 problem+json with a stable code. Status and title come from the spec's catalogue. */
export class Problem extends Error {
  readonly code: string;
  /** What is particular to this occurrence, in English; without it `detail` is the specification's cause, translated. */
  readonly detail: string | undefined;
  /** Further members of the problem document. */
  readonly extensions: Record<string, unknown>;
  readonly headers: Record<string, string>;
  readonly audited: boolean;

  constructor(code: string, options: ProblemOptions = {}) {
    super(options.detail ?? code);
    this.name = 'Problem';
    this.code = code;
    this.detail = options.detail;
    this.extensions = options.extensions ?? {};
    this.headers = options.headers ?? {};
    this.audited = options.audited ?? code === 'forbidden';
  }
}

export interface ProblemOptions {
  detail?: string;
  extensions?: Record<string, unknown>;
  headers?: Record<string, string>;
  /** The refusal goes into the audit log, as that of what is not the caller's always does. */
  audited?: boolean;
}

/** Makes a problem to throw. The code must be declared by the operation that throws it. */
export function problem<Code extends string = ProblemCode>(code: Code, options?: ProblemOptions): Problem {
  return new Problem(code, options);
}
