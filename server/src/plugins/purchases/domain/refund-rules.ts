import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { GiftState } from './gift-state.ts';

export type RefundRule = Schemas['Refund']['rule'];

/** What is known of a line that is to be given back. */
export interface LineFacts {
  kind: 'title' | 'dlc' | 'bundle';
  isPrePurchase: boolean;
  /** It was not paid for. */
  isFree: boolean;
  /** Null of what is no gift. */
  giftState: GiftState | null;
  isBanned: boolean;
  paidAt: Date;
  /** When the last came out of what is in it and was bought ahead; null while something is not out. */
  releasedAt: Date | null;
  /** Of all titles in it; of a DLC, that of its game since the DLC was there for the buyer. */
  minutesPlayed: number;
}

/** Steam's numbers. */
const days = 14;
const minutes = 120;
const dayMilliseconds = 86_400_000;

export interface Verdict {
  outcome: 'granted' | 'asked' | 'refused';
  rule: RefundRule;
}

/** Whether a line is refunded at once, by an administrator's grace, or never. */
export function judgeRefund(line: LineFacts, now: Date): Verdict {
  // Who has given it away is not banned in it: until it is accepted it is nobody's.
  if (line.giftState !== null) return { outcome: line.giftState === 'accepted' ? 'asked' : 'granted', rule: 'gift' };
  if (line.isBanned) return { outcome: 'refused', rule: 'banned' };
  if (line.isFree) return { outcome: 'granted', rule: 'free' };
  if (now.getTime() - startOf(line, now) > days * dayMilliseconds) return { outcome: 'asked', rule: 'too-late' };
  if (line.minutesPlayed >= minutes) return { outcome: 'asked', rule: 'played-too-long' };
  return { outcome: 'granted', rule: line.isPrePurchase ? 'pre-purchase' : line.kind };
}

/** When the days begin, in ms since 1970: of what was bought ahead not before all of it is released. */
function startOf({ isPrePurchase, paidAt, releasedAt }: LineFacts, now: Date): number {
  if (!isPrePurchase) return paidAt.getTime();
  return Math.max(paidAt.getTime(), (releasedAt ?? now).getTime());
}

const severity = { granted: 0, asked: 1, refused: 2 } as const;

/** Of several lines the hardest verdict counts. */
export function judgeRefunds(lines: readonly LineFacts[], now: Date): Verdict {
  const verdicts = lines.map((line) => judgeRefund(line, now));
  return verdicts.reduce((hardest, next) => (severity[next.outcome] > severity[hardest.outcome] ? next : hardest));
}
