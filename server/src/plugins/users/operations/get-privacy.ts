import type { Operation } from '../../../kernel/plugin/operation.ts';
import { findOwnProfile } from '../domain/profiles.ts';
import { presentPrivacy } from '../presenters/profile.ts';

/** Who may see what of the caller. */
export const getPrivacy: Operation<'users.getPrivacy'> = async (_input, { em, principal }) => ({
  status: 200,
  body: presentPrivacy(await findOwnProfile(em, principal.userId)),
});
