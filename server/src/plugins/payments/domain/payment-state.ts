import type { Schemas } from '../../../kernel/plugin/operation.ts';

export type PaymentState = Schemas['PaymentState'];

/** What can happen to a payment. `amount` counts for captures, refunds and charge-backs. */
export type PaymentEventType =
  | 'begun'
  | 'approved'
  | 'held'
  | 'released'
  | 'declined'
  | 'cancelled'
  | 'captured'
  | 'refunded'
  | 'refunded-suspected-fraud'
  | 'refunded-friendly-fraud'
  | 'refund-failed'
  | 'charged-back'
  | 'charge-back-reversed';

export interface PaymentHappening {
  type: PaymentEventType;
  /** Hundredths. */
  amount: number;
  /** Why it was declined or cancelled. */
  code: string | null;
  /** Who says so, and by which id: what is said twice happened once. */
  provider: string;
  providerEventId: string;
}

export interface PaymentStanding {
  state: PaymentState;
  captured: number;
  refunded: number;
  declineCode: string | null;
}

/**
 * How a payment stands after what is known to have happened. Neither order nor repetition matter: a capture that is heard of after
 * a time-out or a cancellation is a capture, because the money was taken.
 */
export function standingOf(happened: readonly PaymentHappening[], amount: number): PaymentStanding {
  const events = [...new Map(happened.map((event) => [`${event.provider} ${event.providerEventId}`, event])).values()];
  const has = (type: PaymentEventType): boolean => events.some((event) => event.type === type);
  const sum = (...types: PaymentEventType[]): number => sumOf(events, ...types);
  const captured = Math.min(sum('captured'), amount);
  const given = sum('refunded', 'refunded-suspected-fraud', 'refunded-friendly-fraud');
  const refunded = Math.min(given, captured);
  if (has('captured') && captured === amount) {
    return { state: stateOfCaptured(), captured, refunded, declineCode: null };
  }
  // Sorted, so that it does not depend on what came first.
  const refusals = events
    .filter(({ type }) => type === 'declined' || type === 'cancelled')
    .map(({ code }) => code ?? 'declined')
    .toSorted();
  // What is refused for any other reason is let go, too.
  const declineCode = refusals.find((code) => code !== 'cancelled') ?? refusals[0] ?? null;
  return { state: stateBefore(), captured, refunded, declineCode };

  function stateOfCaptured(): PaymentState {
    if (isChargedBack(events)) return 'charged-back';
    if (given === 0) return 'succeeded';
    if (refunded < captured) return 'partially-refunded';
    if (has('refunded-suspected-fraud')) return 'refunded-suspected-fraud';
    return has('refunded-friendly-fraud') ? 'refunded-friendly-fraud' : 'refunded';
  }

  function stateBefore(): PaymentState {
    if (refusals.length > 0) return 'failed';
    if (has('held') && !has('released')) return 'held';
    return has('approved') || captured > 0 ? 'approved' : 'init';
  }
}

/** Whether the buyer's bank has taken the money back and not given it after all. */
export function isChargedBack(events: readonly PaymentHappening[]): boolean {
  return chargedBack(events) > 0;
}

/** Hundredths that the bank has taken back and not given after all; less than 0 while only the latter was heard of. */
export function chargedBack(events: readonly PaymentHappening[]): number {
  return sumOf(events, 'charged-back') - sumOf(events, 'charge-back-reversed');
}

function sumOf(events: readonly PaymentHappening[], ...types: PaymentEventType[]): number {
  return events.reduce((total, event) => total + (types.includes(event.type) ? event.amount : 0), 0);
}
