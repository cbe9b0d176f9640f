/** What concerns one call and is no part of the operation. */
export interface CallOptions {
  /** Ends the call at once; it then throws the signal's reason. */
  signal?: AbortSignal;
  /** Milliseconds for the whole call with its retries; 0 is no limit. The client's `deadline` when not given. */
  deadline?: number;
  /** The same key makes the same request happen once, however often it is sent, and so lets a POST be retried. */
  idempotencyKey?: string;
  /** W3C trace context that the request continues. */
  traceparent?: string;
}
