import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { Account } from '../entities/account.ts';
import { presentAccount } from '../presenters/account.ts';

/** The caller's own account. */
export const getOwnAccount: Operation<'users.getOwnAccount'> = async (_input, { em, principal, settings }) => {
  const account = await em.findOne(Account, principal.userId);
  // Erased since its token was checked.
  if (!account) throw problem('not-signed-in');
  return { status: 200, body: presentAccount(account, settings) };
};
