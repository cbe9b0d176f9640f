import type { WorkContext } from '../../../kernel/plugin/context.ts';

type Calls = WorkContext<'users.getUserSummaries'>['calls'];

/** Those of some accounts, at most 100, that do not exist or were erased. */
export async function missingAccounts(userIds: readonly string[], { users }: Calls): Promise<Set<string>> {
  const ids = [...new Set(userIds)];
  if (ids.length === 0) return new Set();
  const { items } = (await users.getUserSummaries({ query: { ids } })).body;
  const found = new Set(items.map(({ id }) => id));
  return new Set(ids.filter((id) => !found.has(id)));
}
