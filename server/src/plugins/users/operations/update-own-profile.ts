import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { changePersonaName, namesBefore } from '../domain/persona-names.ts';
import { lockOwnProfile, publishProfile } from '../domain/profiles.ts';
import { presentProfile } from '../presenters/profile.ts';

/** Changes what the caller's profile shows, as far as it is given. */
export const updateOwnProfile: Operation<'users.updateOwnProfile'> = async ({ body }, context) => {
  const { em, principal, clock } = context;
  const { userId } = principal;
  const { personaName, vanity, ...others } = body;
  try {
    return await transaction(em, async (em) => {
      const profile = await lockOwnProfile(em, userId);
      const { version } = profile;
      let names = await namesBefore(em, userId);
      em.assign(profile, others);
      if (vanity !== undefined) em.assign(profile, { vanity, vanityKey: vanity?.toLowerCase() ?? null });
      if (personaName !== undefined) {
        names = changePersonaName(em, profile, { name: personaName, before: names, now: clock.now() });
      }
      await publishProfile(em, profile, version, context);
      return { status: 200, body: presentProfile(profile, names) };
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw problem('vanity-taken');
    throw error;
  }
};
