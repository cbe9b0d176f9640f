import type { IncomingHttpHeaders } from 'node:http';
import type { Principal } from '../sessions/principal.ts';

/** Path and query parameters by name, coerced to their types. */
export interface ReadParameters {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
}

/** A request for one operation, whichever way it came: over HTTP or as a call from another plugin. */
export interface OperationRequest {
  requestId: string;
  /** The client's address; empty for calls. */
  address: string;
  path: Record<string, string>;
  /** The raw query string without `?`; empty when there is none. */
  query: string;
  headers: IncomingHttpHeaders;
  /** Where they had to be read before the pipeline, for the cache; otherwise null. */
  parameters: ReadParameters | null;
  /** Reads the whole body. Throws `body-too-large` beyond `limit` bytes. */
  readBody(limit: number): Promise<Buffer>;
  /** Given for calls within one process; otherwise the pipeline authenticates by the headers. */
  principal: Principal | null;
  /** Machine time (ms since 1970) after which nobody waits for the answer any more. */
  deadline: number;
  /** W3C trace context of the caller, null when it sent none. */
  traceparent: string | null;
  /** The request carries a load key: limits count but do not refuse. */
  unlimited: boolean;
}

/** An answer ready to be written: what the wire, the cache and idempotency records keep. */
export interface OperationResponse {
  status: number;
  headers: Record<string, string>;
  /** Bytes when it is no JSON. */
  body: string | Buffer | null;
  /** Business time beyond which a cached copy is stale; null without such a boundary. */
  freshUntil: Date | null;
  /** Who was answered, for the request log. */
  accountId: string | null;
}
