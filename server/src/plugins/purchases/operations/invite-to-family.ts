import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { familyRules, membersOf } from '../domain/family-rules.ts';
import { missingAccounts } from '../domain/missing-accounts.ts';
import { lockOwnFamily, requireAdult, tellOfFamily } from '../writes/change-family.ts';

const invite = statement(
  'purchases.inviteToFamily',
  ['familyId', 'userId', 'role', 'expiresAt'],
  `insert into family_invitation (family_id, user_id, role, expires_at) values ($1, $2, $3, $4)
   on conflict (family_id, user_id) do update set role = excluded.role, expires_at = excluded.expires_at`,
);

/** Invites somebody to the caller's family. Whether there is a place for him is decided when he accepts. */
export const inviteToFamily: Operation<'purchases.inviteToFamily', 'users.getUserSummaries'> = async (
  { body: { userId, role } },
  context,
) => {
  const { em, calls, clock, principal } = context;
  const isMissing = (await missingAccounts([userId], calls)).size > 0;
  const invitation = await transaction(em, async (em): Promise<Schemas['FamilyInvitation']> => {
    const now = clock.now();
    const family = await lockOwnFamily(em, principal.userId, now);
    requireAdult(family, principal.userId);
    if (isMissing) throw problem('family-invitee-not-found');
    const { id: familyId, name: familyName, places, invitations } = family;
    const members = membersOf(places);
    if (members.some((member) => member.userId === userId)) throw problem('already-in-family');
    if (members.length >= familyRules.places) throw problem('family-full', { extensions: { freeFrom: null } });
    const others = invitations.filter((open) => open.userId !== userId);
    if (others.length >= familyRules.openInvitations) throw problem('too-many-invitations');
    const expiresAt = new Date(now.getTime() + familyRules.invitation);
    await execute(em, invite, { familyId, userId, role, expiresAt });
    await tellOfFamily(em, { familyId, change: 'invited', userId, role }, context);
    return { familyId, familyName, userId, role, expiresAt: expiresAt.toISOString() };
  });
  return { status: 201, body: invitation };
};
