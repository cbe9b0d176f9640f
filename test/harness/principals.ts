import { newId } from '../../server/src/kernel/identifiers.ts';
import { installation, type Principal } from '../../server/src/kernel/sessions/principal.ts';

/** Somebody who is signed in. */
export function signedIn(
  userId = newId(),
  roles: string[] = ['player'],
  sessionId: string | null = newId(),
): Principal {
  return { kind: 'user', userId, guestId: null, roles, scopes: ['*'], sessionId, caller: null };
}

export const administrator = signedIn(newId(), ['player', 'moderator', 'admin']);
export const service = installation;
