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

/** Gives a profile another name and remembers the one before, in place of the oldest; written with the next flush. */
export async function changePersonaName(em: EntityManager, profile: Profile, name: string, now: Date): Promise<void> {
  if (name === profile.personaName) return;
  const before = await namesBefore(em, profile.account.id);
  em.remove(before.slice(most - 1));
  em.create(PersonaName, { id: newId(), account: profile.account, name: profile.personaName, changedAt: now });
  profile.personaName = name;
}
