import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { presentFamily } from '../presenters/family.ts';
import { familyOfUser, type StoredFamily } from '../reads/families.ts';

/** The family that the caller is in. */
export const getFamily: Operation<'purchases.getFamily'> = async (_input, { rows, clock, principal }) => {
  const { userId } = principal;
  const now = clock.now();
  const [family] = await rows<StoredFamily>(familyOfUser, { userId, now });
  if (!family) throw problem('family-not-found');
  return { status: 200, body: presentFamily(family, userId, now) };
};
