import type { Operation } from '../../../kernel/plugin/operation.ts';
import { findOwnProfile } from '../domain/profiles.ts';
import { presentPreferences } from '../presenters/profile.ts';

/** How the caller wants the store. */
export const getPreferences: Operation<'users.getPreferences'> = async (_input, { em, principal }) => {
  const profile = await findOwnProfile(em, principal.userId);
  return { status: 200, body: presentPreferences(profile, profile.account) };
};
