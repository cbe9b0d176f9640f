import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventPayloads } from '@steam-clone/spec';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { endOfCooldown, familyRules, leavesChildrenAlone, membersOf } from '../domain/family-rules.ts';
import { familyById, familyOfUser, lockFamily, lockFamilyOfUser, type StoredFamily } from '../reads/families.ts';
import { timeOf } from '../reads/times.ts';
import type { Publishing } from './settle-order.ts';

/** Locks the caller's family. Throws `family-not-found`. */
export async function lockOwnFamily(em: EntityManager, userId: string, now: Date): Promise<StoredFamily> {
  await execute(em, lockFamilyOfUser, { userId });
  // By who is in it now: the caller may have been removed while he waited.
  const [family] = await execute<StoredFamily>(em, familyOfUser, { userId, now });
  if (!family) throw problem('family-not-found');
  return family;
}

/** Locks a family. Throws `family-invitation-not-found` when somebody has no open invitation to it. */
export async function lockInvitingFamily(em: EntityManager, id: string, userId: string, now: Date) {
  await execute(em, lockFamily, { id });
  const [family] = await execute<StoredFamily>(em, familyById, { id, now });
  const invitation = family?.invitations.find((open) => open.userId === userId);
  if (!family || !invitation) throw problem('family-invitation-not-found');
  return { family, invitation };
}

/** Throws `family-adults-only` for a child. */
export function requireAdult({ places }: StoredFamily, userId: string): void {
  if (!membersOf(places).some((member) => member.userId === userId && member.role === 'adult')) {
    throw problem('family-adults-only');
  }
}

const forgetInvitation = statement(
  'purchases.forgetFamilyInvitation',
  ['familyId', 'userId'],
  `delete from family_invitation where family_id = $1 and user_id = $2`,
);

export async function removeInvitation(em: EntityManager, familyId: string, userId: string): Promise<void> {
  await execute(em, forgetInvitation, { familyId, userId });
}

// Whom it was kept for is free too, because both times end together.
const clearPlace = statement(
  'purchases.clearFamilyPlace',
  ['userId', 'familyId', 'slot'],
  `delete from family_member where family_id = $2 and slot = $3 and user_id <> $1 and left_at is not null`,
);

const join = statement(
  'purchases.joinFamily',
  ['userId', 'familyId', 'slot', 'role', 'now', 'cooledSince'],
  `insert into family_member as m (user_id, family_id, slot, role, joined_at) values ($1, $2, $3, $4, $5)
   on conflict (user_id) do update
     set family_id = excluded.family_id, slot = excluded.slot, role = excluded.role, joined_at = excluded.joined_at, left_at = null
     where m.left_at is not null and (m.family_id = excluded.family_id or m.joined_at <= $6)
   returning m.user_id`,
);

const membership = statement(
  'purchases.membershipOfUser',
  ['userId'],
  `select ${timeOf('joined_at')} as "joinedAt", left_at is null as "isIn" from family_member where user_id = $1`,
);

export interface Joining {
  userId: string;
  familyId: string;
  slot: number;
  role: Schemas['FamilyRole'];
}

/** Puts an account into a family. Throws `already-in-family` and `family-cooldown`; the row of the account decides. */
export async function joinFamily(em: EntityManager, joining: Joining, now: Date): Promise<void> {
  const cooledSince = new Date(now.getTime() - familyRules.cooldown);
  const { userId, familyId, slot } = joining;
  await execute(em, clearPlace, { userId, familyId, slot });
  const joined = await execute(em, join, { ...joining, now, cooledSince });
  if (joined.length > 0) return;
  const [{ isIn, joinedAt } = { isIn: true, joinedAt: '' }] = await execute<{ isIn: boolean; joinedAt: string }>(
    em,
    membership,
    { userId },
  );
  if (isIn) throw problem('already-in-family');
  const until = new Date(endOfCooldown(joinedAt)).toISOString();
  throw problem('family-cooldown', { extensions: { until } });
}

const depart = statement(
  'purchases.departFromFamily',
  ['familyId', 'userId', 'now', 'isLast'],
  `with departed as (update family_member set left_at = $3 where family_id = $1 and user_id = $2 and left_at is null)
   delete from family_invitation where family_id = $1 and $4`,
);

/** Takes a member out of his family. Throws `family-needs-adult`. */
export async function departFromFamily(em: EntityManager, family: StoredFamily, userId: string, now: Date) {
  if (leavesChildrenAlone(userId, family.places)) throw problem('family-needs-adult');
  const isLast = membersOf(family.places).length === 1;
  await execute(em, depart, { familyId: family.id, userId, now, isLast });
}

const nextVersion = statement(
  'purchases.nextFamilyVersion',
  ['id'],
  `update family f set version = version + 1 where id = $1 returning version,
     (select coalesce(jsonb_agg(m.user_id order by m.slot), '[]') from family_member m
      where m.family_id = f.id and m.left_at is null) as members`,
);

export type FamilyChange = Pick<EventPayloads['purchases.familyChanged'], 'familyId' | 'change' | 'userId' | 'role'>;

/** Tells what has happened to a family that is locked; each change has a version. */
export async function tellOfFamily(em: EntityManager, change: FamilyChange, { publish }: Publishing): Promise<void> {
  const [next] = await execute<{ version: number; members: string[] }>(em, nextVersion, { id: change.familyId });
  if (next) publish(em, 'purchases.familyChanged', { ...change, ...next });
}
