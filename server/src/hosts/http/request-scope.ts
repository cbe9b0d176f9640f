import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What the front door knows of a request before anything is read of it. */
export interface RequestScope {
  /** The client's own X-Request-Id when it is harmless, otherwise one of ours. */
  requestId: string;
  /** Monotonic machine time, ms. */
  started: number;
  address: string;
  /** The request carries a principal that another process of the installation has signed. */
  vouchedFor: boolean;
  /** It carries no principal, or one that is signed: false for a forged one, which only the pipeline may see. */
  trusted: boolean;
  /** A load key was accepted: limits count but do not refuse. */
  unlimited: boolean;
  /** RateLimit headers of the address limit. */
  limitHeaders: Record<string, string>;
  /** Operation that serves it, for log and metrics; a fixed word for everything else, so that labels stay few. */
  operation: string;
  /** The operation's path in the spec. */
  template: string | null;
  accountId: string | null;
  cached: boolean;
  /** What was written past Koa: an operation's answer, or that of a plugin's process through the gateway. */
  answered: { status: number; bytes: number } | null;
}

declare module 'node:http' {
  interface IncomingMessage {
    /** Set by the front door on every request. */
    scope?: RequestScope;
  }
}

/** The scope that the front door has put on a request. */
export function scopeOf(request: IncomingMessage): RequestScope {
  if (!request.scope) throw new Error('The request did not come through the front door');
  return request.scope;
}

const processPart = randomBytes(6).toString('base64url');
let count = 0;

/** An id for log and answers: the client's when it has a harmless form, otherwise unique over processes. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : newRequestId();
}

/** An id that is unique over processes. */
export function newRequestId(): string {
  count += 1;
  return `${processPart}-${count.toString(36)}`;
}
