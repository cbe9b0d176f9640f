import { newestFirst } from '../../../kernel/pagination/newest-first.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { Account } from '../entities/account.ts';
import { presentManagedAccount } from '../presenters/account.ts';

/** Accounts by age, newest first; by the beginning of their name, their status or role. */
export const listAccounts: Operation<'users.listAccounts'> = async ({ query }, { em, page, settings }) => {
  const { name, status, role } = query;
  const where = {
    ...(name !== undefined && { accountNameKey: { $like: `${name.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%` } }),
    ...(status !== undefined && { status }),
    ...(role !== undefined && { roles: { $contains: [role] } }),
  };
  const { items, nextCursor } = await newestFirst(em, Account, where, page<string>(query));
  return { status: 200, body: { items: items.map((account) => presentManagedAccount(account, settings)), nextCursor } };
};
