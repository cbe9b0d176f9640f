import { createSteamClient } from '@steam-clone/sdk';
import { fetchUnderKey } from './fetch-under-key.ts';
import type { BulkAccounts, MeasuredStore } from './scenario.ts';

/** Signs the first `count` of the accounts in, and gives their access tokens. */
export async function signInAccounts(
  { url, loadKey }: MeasuredStore,
  { names, password }: BulkAccounts,
  count: number,
): Promise<string[]> {
  const steam = createSteamClient({ baseUrl: url, fetch: fetchUnderKey(loadKey) });
  const tokens: string[] = [];
  for (const account of names.slice(0, count)) {
    tokens.push((await steam.users.login({ body: { account, password } })).accessToken);
  }
  return tokens;
}
