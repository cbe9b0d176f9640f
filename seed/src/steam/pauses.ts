import type { Outcome } from './ask-once.ts';

interface Attempt {
  /** Calls that were made for this answer. */
  tries: number;
  /** Ms since 1970. */
  now: number;
  /** From 0 up to 1. */
  random: () => number;
}

interface Patience {
  tries: number;
  /** Ms before the second try; it doubles from there. */
  first: number;
  longest: number;
}

const broken: Patience = { tries: 6, first: 1_000, longest: 60_000 };
const tooMany: Patience = { tries: 7, first: 10_000, longest: 300_000 };
/** The store answers 403 for some minutes to whom it takes for a machine. */
const blocked: Patience = { tries: 4, first: 600_000, longest: 1_800_000 };
/** Ms; who is asked to wait longer than this is told so instead. */
const longestAsked = 3_600_000;

/** Ms to wait before the next try; null when there should be none. */
export function nextPause(outcome: Outcome, { tries, now, random }: Attempt): number | null {
  const patience = patienceOf(outcome);
  if (!patience || tries >= patience.tries) return null;
  const full = Math.min(patience.longest, patience.first * 2 ** (tries - 1));
  const asked = 'retryAfter' in outcome ? askedPause(outcome.retryAfter, now) : 0;
  if (asked > longestAsked) return null;
  // Half of it is chance, so that many who were refused together do not come back together.
  if (asked > 0) return Math.ceil(asked * (1 + 0.1 * random()));
  return Math.ceil(full * (0.5 + 0.5 * random()));
}

function patienceOf(outcome: Outcome): Patience | null {
  switch (outcome.kind) {
    case 'broken':
      return broken;
    case 'unreachable':
      return outcome.isLasting ? null : broken;
    case 'throttled':
      return outcome.status === 403 ? blocked : tooMany;
    default:
      return null;
  }
}

/** Ms that `Retry-After` asks for, in seconds or as a date; 0 when it asks for nothing that can be read. */
function askedPause(header: string | undefined, now: number): number {
  if (header === undefined) return 0;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
