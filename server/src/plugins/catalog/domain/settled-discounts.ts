import type { Discount } from '../entities/price.ts';
import { discountRules, neighbourRefusal, overlapRefusal, releaseRefusal } from './discount-rules.ts';
import { movedLaunch, type Release } from './release.ts';

export type KnownDiscount = Pick<Discount, 'id' | 'kind' | 'state' | 'startsAt' | 'endsAt'>;

/** A discount that was moved, taken back or ended. */
export interface SettledDiscount extends KnownDiscount {
  state: 'scheduled' | 'cancelled' | 'ended';
}

export interface GameOfDiscounts extends Release {
  isDelisted: boolean;
}

/**
 * What becomes of a game's discounts after the game has changed; those that stay as they are are left out. The same game and
 * discounts again change nothing more. `known` are those that are open or have ended in the last 30 days.
 */
export function settledDiscounts(known: KnownDiscount[], game: GameOfDiscounts, now: Date): SettledDiscount[] {
  return game.isDelisted ? closed(known, now) : keptToRules(known, game, now);
}

function closed(known: KnownDiscount[], now: Date): SettledDiscount[] {
  return known.flatMap((discount): SettledDiscount[] => {
    if (discount.state === 'scheduled') return [{ ...discount, state: 'cancelled' }];
    if (discount.state !== 'running') return [];
    // It may have come to its end already, a moment before.
    return [{ ...discount, state: 'ended', endsAt: discount.endsAt > now ? now : discount.endsAt }];
  });
}

/** A launch discount finds its place first, beside what runs and has run; the others keep theirs if they can beside it. */
function keptToRules(known: KnownDiscount[], game: Release, now: Date): SettledDiscount[] {
  // What has come to its start runs in a moment and counts as running.
  const isOpen = ({ state, startsAt }: KnownDiscount) => state === 'scheduled' && startsAt > now;
  const others = known.filter((discount) => !isOpen(discount));
  const settled: SettledDiscount[] = [];
  for (const discount of known.filter(isOpen).toSorted(launchFirst)) {
    const placed = placeByRelease(discount, game, now);
    const isAllowed = placed && !(overlapRefusal(placed, others) ?? neighbourRefusal(placed, others));
    if (isAllowed) others.push(placed);
    if (!isAllowed) settled.push({ ...discount, state: 'cancelled' });
    else if (placed !== discount) settled.push({ ...placed, state: 'scheduled' });
  }
  return settled;
}

function launchFirst(one: KnownDiscount, other: KnownDiscount): number {
  const isLaunch = ({ kind }: KnownDiscount) => Number(kind === 'launch');
  return isLaunch(other) - isLaunch(one) || one.startsAt.getTime() - other.startsAt.getTime();
}

/** The discount itself where the release allows it, one that moves with the release, or null. */
function placeByRelease(discount: KnownDiscount, release: Release, now: Date): KnownDiscount | null {
  const isLaunch = discount.kind === 'launch';
  // A launch discount outlives the release itself, of which it was made to be a part.
  if (!releaseRefusal(discount, isLaunch ? { ...release, isReleased: false } : release)) return discount;
  if (!isLaunch || !release.releaseDay) return null;
  const moved = movedLaunch(discount, release.releaseDay, now);
  const length = moved.endsAt.getTime() - moved.startsAt.getTime();
  return length >= discountRules.days.launch[0] * 86_400_000 ? { ...discount, ...moved } : null;
}
