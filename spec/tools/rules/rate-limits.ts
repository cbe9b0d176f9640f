import type { RateLimitClass } from '../../src/specification.ts';

export function* checkRateLimitClass({ limit, window }: RateLimitClass): Iterable<string> {
  if (!Number.isInteger(limit) || limit < 1) yield 'limit must be a number of requests';
  if (!Number.isInteger(window) || window < 1) yield 'window must be a number of seconds';
}
