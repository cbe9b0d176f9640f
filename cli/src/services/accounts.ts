import type { SteamClient } from '@steam-clone/sdk';
import { CommandFailure, exitCodes } from '../exit-codes.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The id of an account that was named by its id or its account name. Throws a `CommandFailure` when there is none. */
export async function accountId(steam: SteamClient, reference: string): Promise<string> {
  if (uuid.test(reference)) return reference;
  const { items } = await steam.users.listAccounts({ query: { name: reference, limit: 100 } });
  const found = items.find(({ accountName }) => accountName.toLowerCase() === reference.toLowerCase());
  if (found) return found.id;
  throw new CommandFailure(`There is no account ${reference}`, {
    remedy: '`steam-clone admin users list` shows all.',
    exitCode: exitCodes.failure,
  });
}
