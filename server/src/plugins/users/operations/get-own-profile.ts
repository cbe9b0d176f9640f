import type { Operation } from '../../../kernel/plugin/operation.ts';
import { namesBefore } from '../domain/persona-names.ts';
import { findOwnProfile } from '../domain/profiles.ts';
import { presentProfile } from '../presenters/profile.ts';

/** The caller's own profile. */
export const getOwnProfile: Operation<'users.getOwnProfile'> = async (_input, { em, principal: { userId } }) => {
  const profile = await findOwnProfile(em, userId);
  return { status: 200, body: presentProfile(profile, await namesBefore(em, userId)) };
};
