import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { Family } from '../entities/family.ts';
import { presentFamily } from '../presenters/family.ts';
import { familyById, type StoredFamily } from '../reads/families.ts';
import { joinFamily, tellOfFamily } from '../writes/change-family.ts';

/** Founds a family whose only adult is the caller. */
export const createFamily: Operation<'purchases.createFamily'> = async ({ body: { name } }, context) => {
  const { em, clock, principal } = context;
  const { userId } = principal;
  const family = await transaction(em, async (em) => {
    const now = clock.now();
    const id = newId();
    em.persist(em.create(Family, { id, name, createdAt: now, version: 0 }));
    await em.flush();
    await joinFamily(em, { userId, familyId: id, slot: 1, role: 'adult' }, now);
    await tellOfFamily(em, { familyId: id, change: 'founded', userId, role: 'adult' }, context);
    const [stored] = await execute<StoredFamily>(em, familyById, { id, now });
    if (!stored) throw problem('family-not-found');
    return presentFamily(stored, userId, now);
  });
  return { status: 201, body: family };
};
