import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { invitationsOfUser } from '../reads/families.ts';

const mostShown = 100;

/** Families that have invited the caller. */
export const listFamilyInvitations: Operation<'purchases.listFamilyInvitations'> = async (
  _input,
  { rows, clock, principal },
) => {
  const { userId } = principal;
  const parameters = { userId, now: clock.now(), limit: mostShown };
  const found = await rows<{ shown: Schemas['FamilyInvitation'] }>(invitationsOfUser, parameters);
  return { status: 200, body: { items: found.map(({ shown }) => shown) } };
};
