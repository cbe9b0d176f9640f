import type { ProblemCode } from './generated/operations.ts';
import type { RequestError } from './generated/types.ts';

/** The store understood the request and refused it: an RFC 9457 problem. */
export class SteamError extends Error {
  override readonly name = 'SteamError';
  /** Stable; decide by it. */
  readonly code: ProblemCode;
  readonly status: number;
  /** For people, in the language that the request asked for (`Accept-Language`; English without it). */
  readonly title: string;
  /** What is particular to this refusal; may be absent. */
  readonly detail: string | undefined;
  /** Finds the request in the store's log. */
  readonly requestId: string | undefined;
  /** What is wrong in the input; empty unless the code is `invalid-request`. */
  readonly errors: readonly RequestError[];
  /** The problem document as it came, with members of its own. */
  readonly problem: Readonly<Record<string, unknown>>;

  constructor(status: number, problem: Record<string, unknown>, requestId?: string) {
    const { code, title, detail, errors } = problem;
    super(`${String(detail ?? title)} (${status} ${String(code)})`);
    this.code = code as ProblemCode;
    this.status = status;
    this.title = String(title);
    this.detail = typeof detail === 'string' ? detail : undefined;
    this.requestId = typeof problem['requestId'] === 'string' ? problem['requestId'] : requestId;
    this.errors = Array.isArray(errors) ? (errors as RequestError[]) : [];
    this.problem = problem;
  }
}

export type ConnectionFailure =
  /** No answer: refused, reset, no such host. */
  | 'unreachable'
  /** The call's deadline passed. */
  | 'deadline'
  /** Something answered, but not a store (a proxy's HTML page, broken JSON). */
  | 'not-a-store';

/** There is no answer of the store, so whether the request took effect is unknown. */
export class SteamConnectionError extends Error {
  override readonly name = 'SteamConnectionError';
  readonly reason: ConnectionFailure;

  constructor(reason: ConnectionFailure, message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}
