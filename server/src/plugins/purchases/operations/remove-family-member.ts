import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { membersOf } from '../domain/family-rules.ts';
import { departFromFamily, lockOwnFamily, requireAdult, tellOfFamily } from '../writes/change-family.ts';

/** Takes somebody out of the caller's family. */
export const removeFamilyMember: Operation<'purchases.removeFamilyMember'> = async (
  { path: { memberId: userId } },
  context,
) => {
  const { em, clock, principal } = context;
  await transaction(em, async (em) => {
    const now = clock.now();
    const family = await lockOwnFamily(em, principal.userId, now);
    requireAdult(family, principal.userId);
    const member = membersOf(family.places).find((place) => place.userId === userId);
    if (!member) throw problem('family-member-not-found');
    await departFromFamily(em, family, userId, now);
    await tellOfFamily(em, { familyId: family.id, change: 'removed', userId, role: member.role }, context);
  });
  return { status: 204 };
};
