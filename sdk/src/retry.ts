export interface RetryPolicy {
  /** How often a request is sent again at most. */
  attempts: number;
  /** Milliseconds before the first of them; doubles each time, and half of it is random. */
  delay: number;
}

export const defaultRetryPolicy: RetryPolicy = { attempts: 3, delay: 200 };

/** Milliseconds; a doubled delay stops growing here. */
const longestDelay = 10_000;

/** Sending it twice has the effect of sending it once. A POST or PATCH has this only by an Idempotency-Key. */
export function isRepeatable(method: string, idempotencyKey: string | undefined): boolean {
  return idempotencyKey !== undefined || ['GET', 'PUT', 'DELETE'].includes(method);
}

/** Answers that ask to come again later. */
export function isTemporary(status: number): boolean {
  return status === 429 || status === 503;
}

/**
 * Milliseconds to wait before the given repetition (1, 2 ...): what Retry-After asks for (seconds or a date, RFC 9110
 * 10.2.3), and never less than the policy's own delay.
 */
export function delayBefore(repetition: number, policy: RetryPolicy, retryAfter: string | null = null): number {
  const backoff = Math.min(policy.delay * 2 ** (repetition - 1), longestDelay);
  const jittered = backoff * (0.5 + Math.random() / 2);
  return Math.max(jittered, millisecondsOf(retryAfter));
}

function millisecondsOf(retryAfter: string | null): number {
  if (retryAfter === null || retryAfter === '') return 0;
  const seconds = Number(retryAfter);
  const milliseconds = Number.isNaN(seconds) ? Date.parse(retryAfter) - Date.now() : seconds * 1000;
  return Number.isNaN(milliseconds) ? 0 : Math.max(0, milliseconds);
}
