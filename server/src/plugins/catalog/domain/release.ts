import type { ImportedGame } from '@steam-clone/spec/judge-games';
import type { Discount } from '../entities/price.ts';
import type { FoundGame } from './find-game.ts';
import type { GameContent } from './game-content.ts';

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
 * would have started by now starts now and ends at its time, which may be before.
 */
export function movedLaunch(
  { startsAt, endsAt }: Pick<Discount, 'startsAt' | 'endsAt'>,
  releaseDay: Date,
  now: Date,
): Pick<Discount, 'startsAt' | 'endsAt'> {
  const start = releaseDay.getTime() + (startsAt.getTime() % dayLength);
  const end = start + endsAt.getTime() - startsAt.getTime();
  return { startsAt: new Date(Math.max(start, now.getTime())), endsAt: new Date(end) };
}

/**
 * As what a delisted game comes into the store again: an exact day decides, otherwise it is what it was. Of a game that never was
 * in the store only a date can tell, when all of its month, quarter or year is over.
 */
export function relistedAs(
  releaseDate: ImportedGame['releaseDate'],
  before: 'released' | 'coming_soon' | null,
  now: Date,
): 'released' | 'coming_soon' {
  const { date = null, precision = 'day' } = releaseDate ?? {};
  if (before && (date === null || precision !== 'day')) return before;
  return date !== null && releasedFrom(date, precision) <= dayOf(now) ? 'released' : 'coming_soon';
}

/** The day from which on it is surely out: itself, or the first after a month, quarter or year that begins with it. */
function releasedFrom(date: string, precision: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + (monthsOf[precision] ?? 0));
  return dayOf(day);
}

const monthsOf: Partial<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** The day of a time (UTC), as `YYYY-MM-DD`. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** A content as it is on a day: what is to come on an exact day is released from that day on. */
export function asOfDay(content: GameContent, today: string): GameContent {
  const { availability, releaseDate, releaseDatePrecision } = content;
  const isOut =
    availability === 'coming_soon' && releaseDatePrecision === 'day' && releaseDate !== null && releaseDate <= today;
  return isOut ? { ...content, availability: 'released' } : content;
}
