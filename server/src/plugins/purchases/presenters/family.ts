import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { freePlaces, membersOf, nextPlaceAt } from '../domain/family-rules.ts';
import type { StoredFamily } from '../reads/families.ts';

/** A family as one of its members sees it; children see no invitations. */
export function presentFamily(family: StoredFamily, viewer: string, now: Date): Schemas['Family'] {
  const { id, name, createdAt, places, invitations } = family;
  const members = membersOf(places);
  const isAdult = members.some(({ userId, role }) => userId === viewer && role === 'adult');
  return {
    id,
    name,
    createdAt,
    members: members.map(({ userId, role, joinedAt }) => ({ userId, role, joinedAt })),
    invitations: isAdult ? invitations : [],
    freeSlots: freePlaces(places, now).length,
    nextSlotAt: nextPlaceAt(places, now),
  };
}
