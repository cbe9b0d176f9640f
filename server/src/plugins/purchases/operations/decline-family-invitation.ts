import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { lockInvitingFamily, removeInvitation, tellOfFamily } from '../writes/change-family.ts';

/** Declines to join a family that has invited the caller. */
export const declineFamilyInvitation: Operation<'purchases.declineFamilyInvitation'> = async (
  { path: { familyId } },
  context,
) => {
  const { em, clock, principal } = context;
  const { userId } = principal;
  await transaction(em, async (em) => {
    const { invitation } = await lockInvitingFamily(em, familyId, userId, clock.now());
    await removeInvitation(em, familyId, userId);
    await tellOfFamily(em, { familyId, change: 'declined', userId, role: invitation.role }, context);
  });
  return { status: 204 };
};
