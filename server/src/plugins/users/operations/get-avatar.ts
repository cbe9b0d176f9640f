import { type Operation, RawBody } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { defaultAvatar } from '../avatars/default-avatar.ts';
import { keyOf } from '../avatars/stored-avatars.ts';

/** A picture in one size, for ever: it is addressed by what it shows. */
export const getAvatar: Operation<'users.getAvatar'> = async ({ path: { hash, size } }, { blobs }) => {
  const isDefault = hash === defaultAvatar.hash;
  const bytes = isDefault ? defaultAvatar.pictures[size] : await blobs.get(keyOf(hash, size));
  if (!bytes) throw problem('avatar-not-found');
  const headers = { 'cache-control': 'public, max-age=31536000, immutable', etag: `"${hash}-${size}"` };
  return { status: 200, headers, body: new RawBody('image/webp', bytes) };
};
