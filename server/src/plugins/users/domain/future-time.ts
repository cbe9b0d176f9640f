import { problem } from '../../../kernel/problems/problem.ts';

/** A time from now on that a request names. Throws `expiry-in-the-past`. */
export function futureTime(given: string | null | undefined, now: Date): Date | null {
  if (given === null || given === undefined) return null;
  const time = new Date(given);
  if (time <= now) throw problem('expiry-in-the-past');
  return time;
}
