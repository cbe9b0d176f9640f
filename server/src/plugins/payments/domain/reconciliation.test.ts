import { describe, expect, it } from '@jest/globals';
import { type BookedEvent, differencesBetween } from './reconciliation.ts';

const booked = (id: string, more: Partial<BookedEvent> = {}): BookedEvent => ({
  id,
  type: 'captured',
  reference: `order:${id}`,
  refundReference: null,
  amount: 1000,
  ...more,
});
const kinds = (theirs: BookedEvent[], ours: BookedEvent[]) =>
  differencesBetween(theirs, ours).map(({ kind, eventId }) => `${kind} ${eventId}`);

describe('two books', () => {
  it('are the same when they are', () => {
    const books = [booked('1'), booked('2', { type: 'refunded', refundReference: 'a' }), booked('3')];
    expect(kinds(books, books.toReversed())).toEqual([]);
  });

  it.each<[string, BookedEvent[], BookedEvent[], string[]]>([
    ['what ours lack', [booked('1'), booked('2')], [booked('1')], ['missing-in-store 2']],
    ['what theirs lack', [booked('1')], [booked('1'), booked('2')], ['missing-at-provider 2']],
    ['another amount', [booked('1')], [booked('1', { amount: 999 })], ['other-amount 1']],
    ['another kind of event', [booked('1')], [booked('1', { type: 'refunded' })], ['other-amount 1']],
    [
      'an order that was captured twice',
      [booked('1', { reference: 'order:1' }), booked('2', { reference: 'order:1' })],
      [booked('1'), booked('2')],
      ['twice 2'],
    ],
    [
      'a refund that was made twice',
      [
        booked('1', { type: 'refunded', refundReference: 'a' }),
        booked('2', { type: 'refunded', refundReference: 'a' }),
      ],
      [booked('1', { type: 'refunded' }), booked('2', { type: 'refunded' })],
      ['twice 2'],
    ],
    ['nothing where no money moved', [booked('1', { type: 'authorised' })], [], []],
  ])('show %s', (_what, theirs, ours, expected) => {
    expect(kinds(theirs, ours)).toEqual(expected);
  });
});
