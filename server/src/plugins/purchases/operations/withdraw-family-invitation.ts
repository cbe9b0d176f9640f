import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { lockOwnFamily, removeInvitation, requireAdult, tellOfFamily } from '../writes/change-family.ts';

/** Takes an open invitation back. */
export const withdrawFamilyInvitation: Operation<'purchases.withdrawFamilyInvitation'> = async (
  { path: { userId } },
  context,
) => {
  const { em, clock, principal } = context;
  await transaction(em, async (em) => {
    const family = await lockOwnFamily(em, principal.userId, clock.now());
    requireAdult(family, principal.userId);
    const { id: familyId, invitations } = family;
    const invitation = invitations.find((open) => open.userId === userId);
    if (!invitation) throw problem('family-invitation-not-found');
    await removeInvitation(em, familyId, userId);
    await tellOfFamily(em, { familyId, change: 'withdrawn', userId, role: invitation.role }, context);
  });
  return { status: 204 };
};
