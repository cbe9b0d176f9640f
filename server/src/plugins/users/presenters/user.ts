import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { Principal } from '../../../kernel/sessions/principal.ts';
import { isLimited } from '../domain/is-limited.ts';
import { steamIdsOf } from '../domain/steam-id.ts';
import type { UserRow } from '../reads/users.ts';
import { presentAvatar } from './avatar.ts';

/** Somebody as who asks may see him: in full when the profile is public or his own. */
export function presentUser(
  user: UserRow,
  { principal: viewer, settings }: { principal: Principal; settings: WorkContext['settings'] },
): Schemas['User'] {
  const { id, steamId, personaName, profilePrivacy: visibility } = user;
  const always = {
    id,
    steamId,
    steamIds: steamIdsOf(steamId),
    personaName,
    avatar: presentAvatar(user.avatarHash),
    isLimited: isLimited(user, settings),
    visibility,
  };
  // Nobody has friends yet, so that `friends` hides as much as `private`.
  if (visibility !== 'public' && viewer.userId !== id) return always;
  const { vanity, country, realName, summary, personaNameHistory, createdAt, bans } = user;
  return { ...always, vanity, country, realName, summary, personaNameHistory, createdAt, bans };
}
