import type { SteamClient } from '@steam-clone/sdk';
import { CommandFailure } from '../exit-codes.ts';

/** The number of a company that was named by its number or its name. Throws a `CommandFailure` when there is none. */
export async function companyId(steam: SteamClient, reference: string): Promise<number> {
  if (/^[1-9]\d{0,9}$/.test(reference)) return Number(reference);
  const { items } = await steam.catalog.listCompanies({ query: { prefix: reference, limit: 100 } });
  const same = (name: string) => name.toLowerCase() === reference.toLowerCase();
  const found = items.find(({ name }) => name === reference) ?? items.find(({ name }) => same(name));
  if (found) return found.companyId;
  throw new CommandFailure(`There is no company ${reference}`, {
    remedy: '`steam-clone admin companies list --prefix TEXT` finds them.',
  });
}
