import { describe, expect, it } from '@jest/globals';
import { judgeRefund, judgeRefunds, type LineFacts, type Verdict } from './refund-rules.ts';

const now = new Date('2026-11-22T12:00:00.000Z');
const ago = (days: number, milliseconds = 0) => new Date(now.getTime() - days * 86_400_000 - milliseconds);
const title: LineFacts = {
  kind: 'title',
  isPrePurchase: false,
  isFree: false,
  giftState: null,
  isBanned: false,
  paidAt: ago(1),
  releasedAt: null,
  minutesPlayed: 0,
};
const dlc = { ...title, kind: 'dlc' as const };
const bundle = { ...title, kind: 'bundle' as const };
const early = { ...title, isPrePurchase: true, paidAt: ago(100) };

describe('a refund (Steam, 14 days and 2 hours)', () => {
  const table: [what: string, line: LineFacts, outcome: Verdict['outcome'], rule: Verdict['rule']][] = [
    ['a title that was just bought', title, 'granted', 'title'],
    ['a title after exactly 14 days', { ...title, paidAt: ago(14) }, 'granted', 'title'],
    ['a title a moment after 14 days', { ...title, paidAt: ago(14, 1) }, 'asked', 'too-late'],
    ['a title after 119 minutes', { ...title, minutesPlayed: 119 }, 'granted', 'title'],
    ['a title after 2 hours', { ...title, minutesPlayed: 120 }, 'asked', 'played-too-long'],
    ['a DLC whose game was played for 119 minutes since', { ...dlc, minutesPlayed: 119 }, 'granted', 'dlc'],
    ['a DLC whose game was played for 2 hours since', { ...dlc, minutesPlayed: 120 }, 'asked', 'played-too-long'],
    ['a bundle that was played for 2 hours in all', { ...bundle, minutesPlayed: 120 }, 'asked', 'played-too-long'],
    ['a bundle that was played less', { ...bundle, minutesPlayed: 119 }, 'granted', 'bundle'],
    ['a pre-purchase before the release', early, 'granted', 'pre-purchase'],
    ['a pre-purchase 14 days after the release', { ...early, releasedAt: ago(14) }, 'granted', 'pre-purchase'],
    ['a pre-purchase later', { ...early, releasedAt: ago(14, 1) }, 'asked', 'too-late'],
    [
      'a pre-purchase that was played',
      { ...early, releasedAt: ago(3), minutesPlayed: 120 },
      'asked',
      'played-too-long',
    ],
    [
      'a bundle of which the rest is not released and a game was played',
      { ...early, kind: 'bundle', minutesPlayed: 120 },
      'asked',
      'played-too-long',
    ],
    ['what was taken for unreleased', { ...early, paidAt: ago(13), releasedAt: ago(99) }, 'granted', 'pre-purchase'],
    ['a gift that is not accepted', { ...title, giftState: 'sent', paidAt: ago(99) }, 'granted', 'gift'],
    ['a gift that is scheduled', { ...title, giftState: 'scheduled', isBanned: true }, 'granted', 'gift'],
    ['a gift that was accepted', { ...title, giftState: 'accepted' }, 'asked', 'gift'],
    ['what was free', { ...title, isFree: true, paidAt: ago(99), minutesPlayed: 999 }, 'granted', 'free'],
    ['a title that one is banned in', { ...title, isBanned: true }, 'refused', 'banned'],
  ];

  it.each(table)('of %s', (_what, line, outcome, rule) => {
    expect(judgeRefund(line, now)).toEqual({ outcome, rule });
  });

  it('of several lines is decided by the hardest', () => {
    const late = { ...title, paidAt: ago(15) };
    expect(judgeRefunds([title, late], now).outcome).toBe('asked');
    expect(judgeRefunds([late, { ...title, isBanned: true }, title], now).outcome).toBe('refused');
    expect(judgeRefunds([title, bundle], now)).toEqual({ outcome: 'granted', rule: 'title' });
  });
});
