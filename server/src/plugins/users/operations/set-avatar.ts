import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { hashOfPictures, makePictures } from '../avatars/pictures.ts';
import { announceAvatar, changeStoredAvatar } from '../avatars/stored-avatars.ts';
import { lockOwnProfile, publishProfile } from '../domain/profiles.ts';
import { presentAvatar } from '../presenters/avatar.ts';

/** Makes the caller's picture of a file. */
export const setAvatar: Operation<'users.setAvatar'> = async ({ body }, context) => {
  const pictures = await makePictures(body);
  const hash = hashOfPictures(pictures);
  await announceAvatar(hash, context);
  await transaction(context.em, async (em) => {
    const profile = await lockOwnProfile(em, context.principal.userId);
    const { version, avatarHash: from = null } = profile;
    await changeStoredAvatar(em, { from, to: hash, pictures }, context);
    profile.avatarHash = hash;
    await publishProfile(em, profile, version, context);
  });
  return { status: 200, body: presentAvatar(hash) };
};
