import { expect, it } from '@jest/globals';
import { mostShown, type ShownStatement, statementPage } from './statement-page.ts';

const entry = { id: '0193a1ed-41b7-7c20-a5d3-7f9b1c2d3e4f', kind: 'credit', phase: 'single', amount: 100 } as const;
const of = (count: number): ShownStatement => ({
  currency: 'EUR',
  month: '2026-11',
  opening: 0,
  received: 100_250,
  spent: 0,
  entries: Array.from({ length: count }, () => ({
    ...entry,
    currency: 'EUR',
    paymentId: null,
    orderId: null,
    reason: null,
    at: '2026-11-22T12:00:00.000Z',
  })),
});

it('adds up though it does not show all', () => {
  expect(statementPage(of(mostShown))).toContain('<td>Later ones</td><td class="amount">2.50</td>');
  expect(statementPage(of(mostShown - 1))).not.toContain('Later ones');
});
