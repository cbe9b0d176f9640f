import type { Operation } from '../../../kernel/plugin/operation.ts';
import { eraseAccount } from '../domain/erase-account.ts';
import { confirmOwner } from '../domain/passwords.ts';

/** Erases the caller's account. Who has a second factor shows it once more. */
export const eraseOwnAccount: Operation<'users.eraseOwnAccount'> = async ({ body }, context) => {
  const { em, principal, sessionsEnded } = context;
  const { userId } = principal;
  await confirmOwner(em, userId, body, context);
  await eraseAccount(em, userId, context);
  await sessionsEnded({ userId });
  return { status: 204 };
};
