import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { departFromFamily, lockOwnFamily, requireAdult, tellOfFamily } from '../writes/change-family.ts';

/** Takes the caller, who is no child, out of his family. */
export const leaveFamily: Operation<'purchases.leaveFamily'> = async (_input, context) => {
  const { em, clock, principal } = context;
  const { userId } = principal;
  await transaction(em, async (em) => {
    const now = clock.now();
    const family = await lockOwnFamily(em, userId, now);
    requireAdult(family, userId);
    await departFromFamily(em, family, userId, now);
    await tellOfFamily(em, { familyId: family.id, change: 'left', userId, role: 'adult' }, context);
  });
  return { status: 204 };
};
