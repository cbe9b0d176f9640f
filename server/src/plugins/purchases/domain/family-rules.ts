import type { Schemas } from '../../../kernel/plugin/operation.ts';

const day = 86_400_000;

/** Steam's numbers: six places, and a year between two families of an account or two accounts of a place. */
export const familyRules = {
  places: 6,
  /** Ms. */
  cooldown: 365 * day,
  /** Ms that an invitation holds. */
  invitation: 14 * day,
  openInvitations: 6,
};

/** What may be lent; anybody can take free apps himself. */
export const lendable: readonly Schemas['Licence']['kind'][] = ['purchase', 'gift', 'key'];

/** A place of a family that somebody has or that is kept for him. Times are RFC 3339. */
export interface Place {
  userId: string;
  slot: number;
  role: Schemas['FamilyRole'];
  joinedAt: string;
  leftAt: string | null;
}

/** When the cooldown of something that began then is over, in ms since 1970. */
export const endOfCooldown = (joinedAt: string): number => new Date(joinedAt).getTime() + familyRules.cooldown;

/** Those who are in the family. */
export const membersOf = (places: readonly Place[]): Place[] => places.filter(({ leftAt }) => leftAt === null);

/** The number of the place that somebody gets: his own of before, else the first free one; null when there is none. */
export function placeFor(userId: string, places: readonly Place[], now: Date): number | null {
  const own = places.find((place) => place.userId === userId);
  return own?.slot ?? freePlaces(places, now)[0] ?? null;
}

export function freePlaces(places: readonly Place[], now: Date): number[] {
  const taken = new Set(
    places.flatMap(({ slot, leftAt, joinedAt }) =>
      leftAt === null || endOfCooldown(joinedAt) > now.getTime() ? [slot] : [],
    ),
  );
  return Array.from({ length: familyRules.places }, (_, index) => index + 1).filter((slot) => !taken.has(slot));
}

/** When the first of the places is free that are kept for somebody; null when none is. */
export function nextPlaceAt(places: readonly Place[], now: Date): string | null {
  const ends = places
    .filter(({ leftAt }) => leftAt !== null)
    .map(({ joinedAt }) => endOfCooldown(joinedAt))
    .filter((end) => end > now.getTime());
  return ends.length === 0 ? null : new Date(Math.min(...ends)).toISOString();
}

/** Whether children would be left without an adult. */
export function leavesChildrenAlone(leaver: string, places: readonly Place[]): boolean {
  const rest = membersOf(places).filter(({ userId }) => userId !== leaver);
  return rest.length > 0 && rest.every(({ role }) => role === 'child');
}
