import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { usersByReference, type UserRow } from '../reads/users.ts';
import { parseSteamId } from './steam-id.ts';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Those of the people who exist, each once, in the order of `references`: UUIDs, SteamIDs of any notation, vanity names. */
export async function findUsers(
  { rows, clock }: Pick<WorkContext, 'rows' | 'clock'>,
  references: string[],
): Promise<UserRow[]> {
  const keys = references.map((reference) => parseSteamId(reference) ?? reference.toLowerCase());
  const ids = keys.filter((key) => uuid.test(key));
  // Vanity names are never all digits, so that none can be taken for a SteamID64.
  const steamIds = keys.filter((key) => parseSteamId(key) !== null);
  const found = await rows<UserRow>(usersByReference, { ids, steamIds, vanityKeys: keys, now: clock.now() });
  const byKey = new Map<string | null, UserRow>();
  for (const user of found) for (const key of [user.id, user.steamId, user.vanityKey ?? null]) byKey.set(key, user);
  return [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
}
