import type { ManagedAccount } from '@steam-clone/sdk';
import type { Filling } from '../generator.ts';
import { type PlannedPerson, prefixOf } from './plan-person.ts';

/** The accounts of a seed that a store has, by account name. */
export async function findAccounts({
  administrator,
  seed,
}: Pick<Filling, 'administrator' | 'seed'>): Promise<Map<string, ManagedAccount>> {
  const found = new Map<string, ManagedAccount>();
  const query = { name: prefixOf(seed), limit: 100 };
  for await (const account of administrator.users.listAccounts.pages({ query })) {
    found.set(account.accountName, account);
  }
  return found;
}

/**
 * People who are not there, or not as planned to the end. The last name of the profile is given last of all, so that
 * one of the names before it tells of an interruption; any other name is one that somebody has chosen since.
 */
export async function findUnfinished(filling: Filling): Promise<{ person: PlannedPerson; isThere: boolean }[]> {
  const accounts = await findAccounts(filling);
  const ids = filling.people.flatMap(({ accountName }) => accounts.get(accountName)?.id ?? []);
  const names = new Map<string, string>();
  for (let start = 0; start < ids.length; start += 100) {
    const query = { ids: ids.slice(start, start + 100) };
    const { items } = await filling.administrator.users.getUserSummaries({ query });
    for (const { id, personaName } of items) names.set(id, personaName);
  }
  return filling.people.flatMap((person): { person: PlannedPerson; isThere: boolean }[] => {
    const account = accounts.get(person.accountName);
    if (!account) return [{ person, isThere: false }];
    const shown = names.get(account.id);
    const early = [person.accountName, ...person.personaNames.slice(0, -1)];
    return shown !== undefined && early.includes(shown) ? [{ person, isThere: true }] : [];
  });
}
