import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { nextPlaceAt, placeFor } from '../domain/family-rules.ts';
import { presentFamily } from '../presenters/family.ts';
import { familyById, type StoredFamily } from '../reads/families.ts';
import { joinFamily, lockInvitingFamily, removeInvitation, tellOfFamily } from '../writes/change-family.ts';

/** Joins a family that has invited the caller; of several who come at once those get the last places who come first. */
export const acceptFamilyInvitation: Operation<'purchases.acceptFamilyInvitation'> = async (
  { path: { familyId } },
  context,
) => {
  const { em, clock, principal } = context;
  const { userId } = principal;
  const joined = await transaction(em, async (em) => {
    const now = clock.now();
    const { family, invitation } = await lockInvitingFamily(em, familyId, userId, now);
    const { role } = invitation;
    const slot = placeFor(userId, family.places, now);
    if (slot === null) throw problem('family-full', { extensions: { freeFrom: nextPlaceAt(family.places, now) } });
    await joinFamily(em, { userId, familyId, slot, role }, now);
    await removeInvitation(em, familyId, userId);
    await tellOfFamily(em, { familyId, change: 'joined', userId, role }, context);
    const [stored] = await execute<StoredFamily>(em, familyById, { id: familyId, now });
    if (!stored) throw problem('family-invitation-not-found');
    return presentFamily(stored, userId, now);
  });
  return { status: 200, body: joined };
};
