import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { changeStoredAvatar } from '../avatars/stored-avatars.ts';
import { lockOwnProfile, publishProfile } from '../domain/profiles.ts';

/** Gives the caller the picture again that everybody begins with. */
export const removeAvatar: Operation<'users.removeAvatar'> = async (_input, context) => {
  await transaction(context.em, async (em) => {
    const profile = await lockOwnProfile(em, context.principal.userId);
    const { version, avatarHash: from = null } = profile;
    await changeStoredAvatar(em, { from, to: null }, context);
    profile.avatarHash = null;
    await publishProfile(em, profile, version, context);
  });
  return { status: 204 };
};
