import type { ProblemCode } from '@steam-clone/spec';
import type { Discount } from '../entities/price.ts';
import type { Release } from './release.ts';

/** Steam's numbers. Source: Steamworks documentation, "Discounting". */
export const discountRules = {
  /** Percent off, least and most. */
  percent: { launch: [10, 40], seasonal: [10, 95], custom: [10, 95] },
  /** Days from start to end, least and most. */
  days: { launch: [7, 14], seasonal: [1, 14], custom: [1, 14] },
  /** Days without a discount after the release, after a rise of a price, and between two discounts. */
  cooldownDays: 30,
} as const;

const day = 86_400_000;

export type PlacedDiscount = Pick<Discount, 'kind' | 'startsAt' | 'endsAt'>;

export type WantedDiscount = Pick<Discount, 'percent' | 'kind' | 'startsAt' | 'endsAt'>;

/** What the store knows of a game when a discount of it is asked for. */
export interface DiscountFacts extends Release {
  now: Date;
  isDelisted: boolean;
  hasPrice: boolean;
  /** When a price was last raised, in any list. */
  lastPriceRise: Date | null;
  /** Discounts that run, are scheduled or have ended in the last 30 days. */
  others: PlacedDiscount[];
}

export interface DiscountRefusal {
  code: ProblemCode;
  detail: string;
  /** The earliest start that this rule allows; null when another start would not help. */
  possibleAt: Date | null;
}

/** Why Steam's rules do not allow a discount; null when they do. */
export function discountRefusal(wanted: WantedDiscount, facts: DiscountFacts): DiscountRefusal | null {
  return (
    formRefusal(wanted, facts) ??
    releaseRefusal(wanted, facts) ??
    overlapRefusal(wanted, facts.others) ??
    riseRefusal(wanted, facts) ??
    neighbourRefusal(wanted, facts.others)
  );
}

/** When a discount starts for which no start is given. */
export function usualStart(kind: Discount['kind'], { now, isReleased, releaseDay }: DiscountFacts): Date {
  return kind === 'launch' && !isReleased && releaseDay !== null ? releaseDay : now;
}

function formRefusal(wanted: WantedDiscount, { now, isDelisted, hasPrice }: DiscountFacts): DiscountRefusal | null {
  const { kind, percent, startsAt, endsAt } = wanted;
  const [leastPercent, mostPercent] = discountRules.percent[kind];
  if (percent < leastPercent || percent > mostPercent) {
    const detail = `A ${kind} discount is ${leastPercent} to ${mostPercent} percent, not ${percent}.`;
    return { code: 'discount-percent-not-allowed', detail, possibleAt: null };
  }
  const [leastDays, mostDays] = discountRules.days[kind];
  const days = (endsAt.getTime() - startsAt.getTime()) / day;
  // So that a time that is none is refused too.
  if (!(days >= leastDays && days <= mostDays)) {
    const detail = `A ${kind} discount lasts ${leastDays} to ${mostDays} days, not ${Math.round(days * 100) / 100}.`;
    return { code: 'discount-length-not-allowed', detail, possibleAt: null };
  }
  if (startsAt < now) {
    const detail = `It is ${now.toISOString()} in the store, after ${startsAt.toISOString()}.`;
    return { code: 'discount-starts-in-the-past', detail, possibleAt: now };
  }
  if (isDelisted) {
    return { code: 'game-delisted', detail: 'It is possible as soon as the game is sold again.', possibleAt: null };
  }
  if (!hasPrice) {
    return { code: 'game-without-price', detail: 'It is possible as soon as the game has a price.', possibleAt: null };
  }
  return null;
}

/** Why the release of its game does not allow a discount; null when it does. */
export function releaseRefusal(
  { kind, startsAt }: Pick<WantedDiscount, 'kind' | 'startsAt'>,
  { isReleased, releaseDay }: Release,
): DiscountRefusal | null {
  if (kind === 'launch' && isReleased) {
    return { code: 'launch-is-over', detail: 'A launch discount is set before the release.', possibleAt: null };
  }
  if (releaseDay === null) {
    if (isReleased) return null;
    const detail = 'It is possible as soon as the game has a release date with a day.';
    return { code: 'release-date-unknown', detail, possibleAt: null };
  }
  if (kind === 'launch') {
    const isOnRelease = startsAt >= releaseDay && startsAt < after(releaseDay, 1);
    if (isOnRelease) return null;
    const detail = `The release is on ${releaseDay.toISOString().slice(0, 10)}.`;
    return { code: 'launch-discount-off-release', detail, possibleAt: releaseDay };
  }
  return cooldownRefusal('cooldown-after-release', 'The release', releaseDay, startsAt);
}

/** Why others do not allow a discount at its time; null when they do. */
export function overlapRefusal(
  { kind, startsAt, endsAt }: PlacedDiscount,
  others: PlacedDiscount[],
): DiscountRefusal | null {
  const other = others.find((other) => other.startsAt < endsAt && other.endsAt > startsAt);
  if (!other) return null;
  const possibleAt = startAfter(other.endsAt, kind);
  const detail =
    `Another discount lasts from ${other.startsAt.toISOString()} to ${other.endsAt.toISOString()}; ` +
    `after it, a ${kind} discount is possible from ${possibleAt.toISOString()}.`;
  return { code: 'discount-overlaps', detail, possibleAt };
}

function riseRefusal({ startsAt }: WantedDiscount, { lastPriceRise }: DiscountFacts): DiscountRefusal | null {
  return lastPriceRise && cooldownRefusal('cooldown-after-price-rise', 'A rise of a price', lastPriceRise, startsAt);
}

/** Between two discounts there is the cooldown, unless the later one is seasonal. */
export function neighbourRefusal(
  { kind, startsAt, endsAt }: PlacedDiscount,
  others: PlacedDiscount[],
): DiscountRefusal | null {
  for (const other of others) {
    if (other.endsAt <= startsAt && startAfter(other.endsAt, kind) > startsAt) {
      return cooldownRefusal('cooldown-after-discount', 'The end of another discount', other.endsAt, startsAt);
    }
    if (other.startsAt >= endsAt && startAfter(endsAt, other.kind) > other.startsAt) {
      const possibleAt = startAfter(other.endsAt, kind);
      const detail =
        `The discount of ${other.startsAt.toISOString()} starts less than ${discountRules.cooldownDays} days after the ` +
        `end of this one. End sooner, or start from ${possibleAt.toISOString()}.`;
      return { code: 'cooldown-after-discount', detail, possibleAt };
    }
  }
  return null;
}

function cooldownRefusal(code: ProblemCode, what: string, since: Date, startsAt: Date): DiscountRefusal | null {
  const possibleAt = after(since, discountRules.cooldownDays);
  if (startsAt >= possibleAt) return null;
  const detail =
    `${what} was or is at ${since.toISOString()}; ${discountRules.cooldownDays} days later, ` +
    `from ${possibleAt.toISOString()}, a discount is possible.`;
  return { code, detail, possibleAt };
}

function startAfter(end: Date, kind: Discount['kind']): Date {
  return kind === 'seasonal' ? end : after(end, discountRules.cooldownDays);
}

function after(time: Date, days: number): Date {
  return new Date(time.getTime() + days * day);
}
