import { describe, expect, it } from '@jest/globals';
import { type GameOfDiscounts, type KnownDiscount, settledDiscounts } from './settled-discounts.ts';

const day = 86_400_000;
const now = new Date('2026-11-22T12:00:00Z');
/** So many days after midnight. */
const onDay = (days: number) => new Date(Date.UTC(2026, 10, 22) + days * day);

const discount = (given: Partial<KnownDiscount>, start: number, end: number): KnownDiscount => ({
  id: given.kind ?? 'custom',
  kind: 'custom',
  state: 'scheduled',
  startsAt: onDay(start),
  endsAt: onDay(end),
  ...given,
});
const launch = (start: number, end: number) => discount({ kind: 'launch' }, start, end);
const toCome = (release: number | null): GameOfDiscounts => ({
  isDelisted: false,
  isReleased: false,
  releaseDay: release === null ? null : onDay(release),
});

/** What has changed, and that settling once more changes nothing, now or later on. */
function settle(known: KnownDiscount[], game: GameOfDiscounts) {
  const settled = settledDiscounts(known, game, now);
  const after = known
    .map((before) => settled.find(({ id }) => id === before.id) ?? before)
    .filter(({ state }) => state !== 'cancelled');
  for (const later of [0, 1, 3_600_000]) {
    expect(settledDiscounts(after, game, new Date(now.getTime() + later))).toEqual([]);
  }
  return Object.fromEntries(settled.map(({ id, state, startsAt, endsAt }) => [id, [state, startsAt, endsAt]]));
}

describe('a launch discount', () => {
  it.each([
    ['stays on its release', 10, null],
    ['moves', 20, ['scheduled', onDay(20.75), onDay(30)]],
    ['is cut by what has passed, and waits then for its start', -2, ['scheduled', now, onDay(8)]],
    ['is cancelled with less than seven days left', -3, ['cancelled', onDay(10.75), onDay(20)]],
    ['is cancelled when the day is open', null, ['cancelled', onDay(10.75), onDay(20)]],
  ])('%s', (_what, release, expected) => {
    expect(settle([launch(10.75, 20)], toCome(release))['launch'] ?? null).toEqual(expected);
  });

  it('gives way to what runs, will run in a moment or has run', () => {
    const moved = (other: KnownDiscount, release: number) => {
      const changed = settle([other, launch(60, 67)], { ...toCome(release), isReleased: true });
      expect(changed).not.toHaveProperty('custom');
      return changed['launch']?.[0];
    };
    const running = discount({ state: 'running' }, -1, 10);
    expect([moved(running, 5), moved(running, 39), moved(running, 40)]).toEqual([
      'cancelled',
      'cancelled',
      'scheduled',
    ]);
    const due = discount({}, 0.5, 10);
    expect([moved(due, 5), moved(due, 40)]).toEqual(['cancelled', 'scheduled']);
    const ended = discount({ state: 'ended' }, -20, -10);
    expect([moved(ended, 19), moved(ended, 20)]).toEqual(['cancelled', 'scheduled']);
  });

  it('comes before what is scheduled, however they are sorted', () => {
    const known = [launch(10, 24), discount({}, 54, 60), discount({ kind: 'seasonal' }, 60, 61)];
    const expected = {
      launch: ['scheduled', onDay(24), onDay(38)],
      custom: ['cancelled', onDay(54), onDay(60)],
    };
    expect(settle(known, toCome(24))).toEqual(expected);
    expect(settle(known.toReversed(), toCome(24))).toEqual(expected);
    expect(settle(known, toCome(10))).toEqual({});
  });
});

it('all others need 30 days after the release', () => {
  const known = [discount({}, 45, 50)];
  expect(settle(known, toCome(15))).toEqual({});
  expect(settle(known, toCome(16))).toEqual({ custom: ['cancelled', onDay(45), onDay(50)] });
});

it('a delisted game has none', () => {
  const known = [
    discount({ id: 'runs', state: 'running' }, -1, 10),
    launch(10, 20),
    discount({ id: 'was', state: 'ended' }, -9, -8),
  ];
  expect(settle(known, { ...toCome(10), isDelisted: true })).toEqual({
    runs: ['ended', onDay(-1), now],
    launch: ['cancelled', onDay(10), onDay(20)],
  });
  const over = discount({ id: 'over', state: 'running' }, -5, 0.25);
  expect(settle([over], { ...toCome(10), isDelisted: true })).toEqual({ over: ['ended', onDay(-5), onDay(0.25)] });
});
