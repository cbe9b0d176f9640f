import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { Principal } from '../../../kernel/sessions/principal.ts';
import { steamIdsOf } from '../domain/steam-id.ts';
import type { UserRow } from '../reads/users.ts';

/** Somebody as `viewer` may see him: in full when the profile is public or the viewer's own. */
export function presentUser(user: UserRow, viewer: Principal): Schemas['User'] {
  const { id, steamId, personaName, profilePrivacy: visibility } = user;
  const always = { id, steamId, steamIds: steamIdsOf(steamId), personaName, visibility };
  // Nobody has friends yet, so that `friends` hides as much as `private`.
  if (visibility !== 'public' && viewer.userId !== id) return always;
  const { vanity, country, realName, summary, personaNameHistory, createdAt, bans } = user;
  return { ...always, vanity, country, realName, summary, personaNameHistory, createdAt, bans };
}
