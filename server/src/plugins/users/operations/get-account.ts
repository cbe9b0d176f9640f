import type { Operation } from '../../../kernel/plugin/operation.ts';
import { findAccount } from '../domain/accounts.ts';
import { presentManagedAccount } from '../presenters/account.ts';

/** Any account, for administrators. */
export const getAccount: Operation<'users.getAccount'> = async ({ path: { id } }, { em, settings }) => ({
  status: 200,
  body: presentManagedAccount(await findAccount(em, id), settings),
});
