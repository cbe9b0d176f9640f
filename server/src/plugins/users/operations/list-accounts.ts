import type { Operation } from '../../../kernel/plugin/operation.ts';
import { Account } from '../entities/account.ts';
import { presentManagedAccount } from '../presenters/account.ts';

/** Accounts by age, newest first; by the beginning of their name, their status or role. */
export const listAccounts: Operation<'users.listAccounts'> = async ({ query }, { em, page }) => {
  const request = page<string>(query);
  const { name, status, role } = query;
  const accounts = await em.find(
    Account,
    {
      ...(name !== undefined && { accountNameKey: { $like: `${name.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%` } }),
      ...(status !== undefined && { status }),
      ...(role !== undefined && { roles: { $contains: [role] } }),
      ...(request.after !== null && { id: { $lt: request.after } }),
    },
    { limit: request.limit + 1, orderBy: { id: 'desc' } },
  );
  const { items, nextCursor } = request.of(accounts, ({ id }) => id);
  return { status: 200, body: { items: items.map(presentManagedAccount), nextCursor } };
};
