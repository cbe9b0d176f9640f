import type { Discount } from '../entities/price.ts';
import type { FoundGame } from './find-game.ts';

const dayLength = 86_400_000;

export interface Release {
  isReleased: boolean;
  /** Midnight (UTC) of the release; null when the day is not known. */
  releaseDay: Date | null;
}

/** What Steam's rules on discounts ask of a game's release. */
export function releaseOf(game: Pick<FoundGame, 'availability' | 'releaseDate' | 'releaseDatePrecision'>): Release {
  const { availability, releaseDate, releaseDatePrecision } = game;
  const isReleased = availability !== 'coming_soon';
  const isDayKnown = releaseDate !== null && (isReleased || releaseDatePrecision === 'day');
  return { isReleased, releaseDay: isDayKnown ? new Date(`${releaseDate}T00:00:00Z`) : null };
}

/**
 * When a launch discount starts and ends by a release that was moved: at its time of the new day and as long as before. What
 * would have started by now starts now and ends at its time; null when that has passed too.
 */
export function movedLaunch(
  { startsAt, endsAt }: Pick<Discount, 'startsAt' | 'endsAt'>,
  releaseDay: Date,
  now: Date,
): Pick<Discount, 'startsAt' | 'endsAt'> | null {
  const start = releaseDay.getTime() + (startsAt.getTime() % dayLength);
  const end = start + endsAt.getTime() - startsAt.getTime();
  if (end <= now.getTime()) return null;
  return { startsAt: new Date(Math.max(start, now.getTime())), endsAt: new Date(end) };
}
