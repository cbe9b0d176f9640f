import { createSteamClient } from '@steam-clone/sdk';
import type { BulkAccounts, MeasuredStore } from './scenario.ts';

/** Signs the first `count` of the accounts in, and gives their access tokens. */
export async function signInAccounts(
  { url, loadKey }: MeasuredStore,
  { names, password }: BulkAccounts,
  count: number,
): Promise<string[]> {
  const fetchUnderKey: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    if (loadKey !== null) request.headers.set('steam-clone-load-key', loadKey);
    return fetch(request);
  };
  const steam = createSteamClient({ baseUrl: url, fetch: fetchUnderKey });
  const tokens: string[] = [];
  for (const account of names.slice(0, count)) {
    tokens.push((await steam.users.login({ body: { account, password } })).accessToken);
  }
  return tokens;
}
