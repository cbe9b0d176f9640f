import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PaymentEventType, type PaymentHappening, standingOf } from './payment-state.ts';

const types: PaymentEventType[] = [
  ...(['begun', 'approved', 'held', 'released', 'declined', 'cancelled', 'captured', 'refunded'] as const),
  ...(['refunded-suspected-fraud', 'refunded-friendly-fraud', 'charged-back', 'charge-back-reversed'] as const),
];
const happening = fc.record<PaymentHappening>({
  type: fc.constantFrom(...types),
  amount: fc.nat(1_500),
  code: fc.constantFrom(null, 'declined', 'expired-card'),
  provider: fc.constant('test'),
  providerEventId: fc.uuid(),
});
const happenings = fc.uniqueArray(happening, { selector: ({ providerEventId }) => providerEventId, maxLength: 12 });

let last = 0;
const event = (type: PaymentEventType, amount = 0, code: string | null = null): PaymentHappening => ({
  type,
  amount,
  code,
  provider: 'test',
  providerEventId: String(++last),
});

describe('how a payment stands', () => {
  it.each<[string, PaymentHappening[], object]>([
    ['nothing yet', [event('begun')], { state: 'init', captured: 0 }],
    ['the money is held', [event('approved')], { state: 'approved' }],
    ['captured', [event('approved'), event('captured', 1000)], { state: 'succeeded', captured: 1000 }],
    ['captured in part', [event('captured', 400)], { state: 'approved', captured: 400 }],
    ['declined', [event('declined', 0, 'expired-card')], { state: 'failed', declineCode: 'expired-card' }],
    [
      'a refused review, whatever came first',
      [event('approved'), event('cancelled', 0, 'cancelled'), event('declined', 0, 'suspected-fraud')],
      { state: 'failed', declineCode: 'suspected-fraud' },
    ],
    ['a review', [event('approved'), event('held')], { state: 'held' }],
    ['after a review', [event('approved'), event('held'), event('released')], { state: 'approved' }],
    ['a decline without a word', [event('declined')], { state: 'failed', declineCode: 'declined' }],
    ['captured after all', [event('cancelled'), event('captured', 1000)], { state: 'succeeded', declineCode: null }],
    ['refunded in part', [event('captured', 1000), event('refunded', 1)], { state: 'partially-refunded', refunded: 1 }],
    ['refunded', [event('captured', 1000), event('refunded', 1000)], { state: 'refunded', refunded: 1000 }],
    ['charged back', [event('captured', 1000), event('charged-back', 1000)], { state: 'charged-back' }],
    [
      'charged back in vain',
      [event('captured', 1000), event('charged-back', 1000), event('charge-back-reversed', 1000)],
      { state: 'succeeded' },
    ],
    [
      'fraud that was found',
      [event('captured', 1000), event('refunded-suspected-fraud', 1000)],
      { state: 'refunded-suspected-fraud' },
    ],
  ])('is right after %s', (_what, events, expected) => {
    expect(standingOf(events, 1000)).toMatchObject(expected);
  });

  it('is the same for any order and repetition of what happened', () => {
    fc.assert(
      fc.property(
        happenings.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }), fc.subarray(events)),
        ),
        ([events, shuffled, again]) => {
          expect(standingOf([...shuffled, ...again], 1000)).toEqual(standingOf(events, 1000));
        },
      ),
    );
  });

  it('never says more than there was', () => {
    fc.assert(
      fc.property(happenings, (events) => {
        const { state, captured, refunded } = standingOf(events, 1000);
        expect(captured).toBeLessThanOrEqual(1000);
        expect(refunded).toBeLessThanOrEqual(captured);
        // Paid means that all was captured (I3), and what was captured whole never reads as failed.
        expect(['init', 'approved', 'held', 'failed'].includes(state)).toBe(captured < 1000);
      }),
    );
  });
});
