import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../../../kernel/identifiers.ts';
import { PersonaName } from '../entities/persona-name.ts';
import type { Profile } from '../entities/profile.ts';

/** Names before that are kept and shown. */
const most = 10;

/** The names that a profile showed before, the last one first. */
export function namesBefore(em: EntityManager, userId: string): Promise<PersonaName[]> {
  return em.find(PersonaName, { account: userId }, { orderBy: { id: 'desc' } });
}

/**
 * Gives a profile another name and remembers the one before, in place of the oldest of `before`; written with the next flush. Gives
 * the names before as they are then.
 */
export function changePersonaName(
  em: EntityManager,
  profile: Profile,
  { name, before, now }: { name: string; before: PersonaName[]; now: Date },
): PersonaName[] {
  if (name === profile.personaName) return before;
  em.remove(before.slice(most - 1));
  const replaced = { id: newId(), account: profile.account, name: profile.personaName, changedAt: now };
  profile.personaName = name;
  return [em.create(PersonaName, replaced), ...before.slice(0, most - 1)];
}
