import { describe, expect, it } from '@jest/globals';
import { type DiscountFacts, discountRefusal, usualStart, type WantedDiscount } from './discount-rules.ts';

const day = 86_400_000;
const now = new Date('2026-11-22T12:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * day);
const release = new Date('2026-12-10T00:00:00Z');

const released: DiscountFacts = {
  now,
  isDelisted: false,
  hasPrice: true,
  isReleased: true,
  releaseDay: null,
  lastPriceRise: null,
  others: [],
};
const unreleased: DiscountFacts = { ...released, isReleased: false, releaseDay: release };

/** A discount that starts and ends so many days from now. */
const wanted = (given: Partial<WantedDiscount> = {}, start = 0, end = start + 7): WantedDiscount => ({
  percent: 20,
  kind: 'custom',
  startsAt: inDays(start),
  endsAt: inDays(end),
  ...given,
});
const launch = (given: Partial<WantedDiscount> = {}): WantedDiscount => ({
  percent: 40,
  kind: 'launch',
  startsAt: release,
  endsAt: new Date(release.getTime() + 7 * day),
  ...given,
});
const refusal = (discount: WantedDiscount, facts: Partial<DiscountFacts> = {}) => {
  const refused = discountRefusal(discount, { ...released, ...facts });
  return refused && [refused.code, refused.possibleAt];
};

describe('the form of a discount', () => {
  it.each([
    ['custom', 10, null],
    ['custom', 95, null],
    ['seasonal', 95, null],
    ['custom', 9, 'discount-percent-not-allowed'],
    ['custom', 96, 'discount-percent-not-allowed'],
    ['seasonal', 9, 'discount-percent-not-allowed'],
  ] as const)('%s: %d%%', (kind, percent, code) => {
    expect(discountRefusal(wanted({ kind, percent }), released)?.code ?? null).toBe(code);
  });

  it.each([
    [1, null],
    [14, null],
    [1 - 1 / 86_400, 'discount-length-not-allowed'],
    [14 + 1 / 86_400, 'discount-length-not-allowed'],
    [0, 'discount-length-not-allowed'],
    [-1, 'discount-length-not-allowed'],
    [Number.NaN, 'discount-length-not-allowed'],
  ])('%d days', (days, code) => {
    expect(discountRefusal(wanted({}, 0, days), released)?.code ?? null).toBe(code);
  });

  it('starts from now on, and takes its percentage off a price', () => {
    expect(refusal(wanted({}, -1 / 86_400))).toEqual(['discount-starts-in-the-past', now]);
    expect(refusal(wanted({}, 0))).toBeNull();
    expect(refusal(wanted(), { hasPrice: false })).toEqual(['game-without-price', null]);
    expect(refusal(wanted(), { isDelisted: true })).toEqual(['game-delisted', null]);
  });
});

describe('a launch discount', () => {
  const refused = (discount: WantedDiscount, facts: Partial<DiscountFacts> = {}) =>
    refusal(discount, { ...unreleased, ...facts });

  it.each([
    [40, 7, null],
    [10, 14, null],
    [41, 7, 'discount-percent-not-allowed'],
    [40, 6.9, 'discount-length-not-allowed'],
    [40, 14.1, 'discount-length-not-allowed'],
  ])('of %d%% for %d days', (percent, days, code) => {
    const endsAt = new Date(release.getTime() + days * day);
    expect(refused(launch({ percent, endsAt }))?.[0] ?? null).toBe(code);
  });

  it('is set before the release, for its day', () => {
    expect(refused(launch(), { isReleased: true })).toEqual(['launch-is-over', null]);
    expect(refused(launch(), { releaseDay: null })).toEqual(['release-date-unknown', null]);
    const dayLater = { startsAt: new Date(release.getTime() + day), endsAt: new Date(release.getTime() + 8 * day) };
    expect(refused(launch(dayLater))).toEqual(['launch-discount-off-release', release]);
    const late = { startsAt: new Date(release.getTime() + day - 1), endsAt: new Date(release.getTime() + 8 * day - 1) };
    expect(refused(launch(late))).toBeNull();
  });

  it('starts with the release when nothing else is said, all others now', () => {
    expect([usualStart('launch', unreleased), usualStart('custom', unreleased)]).toEqual([release, now]);
    expect(usualStart('launch', released)).toEqual(now);
  });
});

describe('the 30 days without a discount', () => {
  it.each(['custom', 'seasonal'] as const)('after the release, %s', (kind) => {
    const possible = new Date(release.getTime() + 30 * day);
    const first = { kind, startsAt: possible, endsAt: new Date(possible.getTime() + 7 * day) };
    expect(refusal(wanted(first), unreleased)).toBeNull();
    const sooner = { ...first, startsAt: new Date(possible.getTime() - 1) };
    expect(refusal(wanted(sooner), unreleased)).toEqual(['cooldown-after-release', possible]);
    expect(refusal(wanted(sooner), { ...unreleased, isReleased: true })?.[0]).toBe('cooldown-after-release');
    expect(refusal(wanted(sooner), { ...unreleased, releaseDay: null })).toEqual(['release-date-unknown', null]);
  });

  it.each(['custom', 'seasonal'] as const)('after a rise of a price, %s', (kind) => {
    const lastPriceRise = inDays(-20);
    expect(refusal(wanted({ kind }, 9.99), { lastPriceRise })).toEqual(['cooldown-after-price-rise', inDays(10)]);
    expect(refusal(wanted({ kind }, 10), { lastPriceRise })).toBeNull();
    expect(refusal(launch(), { ...unreleased, lastPriceRise: now })?.[0]).toBe('cooldown-after-price-rise');
  });

  const other = (start: number, end: number, kind: WantedDiscount['kind'] = 'custom') => ({
    others: [{ kind, startsAt: inDays(start), endsAt: inDays(end) }],
  });

  it('after a discount, but for a seasonal one', () => {
    expect(refusal(wanted({}, 19.99), other(-20, -10))).toEqual(['cooldown-after-discount', inDays(20)]);
    expect(refusal(wanted({}, 20), other(-20, -10))).toBeNull();
    expect(refusal(wanted({ kind: 'seasonal' }, 0), other(-20, -10))).toBeNull();
    // Only the later one is asked what it is.
    expect(refusal(wanted({}, 19), other(-20, -10, 'seasonal'))?.[0]).toBe('cooldown-after-discount');
  });

  it('before one that is scheduled, but for a seasonal one', () => {
    expect(refusal(wanted({}, 0, 7), other(36, 40))).toEqual(['cooldown-after-discount', inDays(70)]);
    expect(refusal(wanted({ kind: 'seasonal' }, 0, 7), other(36, 40))).toEqual(['cooldown-after-discount', inDays(40)]);
    expect(refusal(wanted({}, 0, 7), other(37, 40))).toBeNull();
    expect(refusal(wanted({}, 0, 7), other(7, 14, 'seasonal'))).toBeNull();
  });

  it.each([
    ['custom', 40],
    ['seasonal', 10],
  ] as const)('do not matter while two overlap: %s', (kind, possible) => {
    expect(refusal(wanted({ kind }, 0, 7), other(6, 10))).toEqual(['discount-overlaps', inDays(possible)]);
    expect(refusal(wanted({ kind }, 5, 8), other(-1, 10))).toEqual(['discount-overlaps', inDays(possible)]);
  });
});

it('says in each refusal when it would be possible', () => {
  const facts = { ...released, lastPriceRise: inDays(-1) };
  expect(discountRefusal(wanted(), facts)?.detail).toBe(
    'A rise of a price was or is at 2026-11-21T12:00:00.000Z; 30 days later, from 2026-12-21T12:00:00.000Z, ' +
      'a discount is possible.',
  );
});
