import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { findAccount } from '../domain/accounts.ts';
import { liftSuspensionOf } from '../domain/suspensions.ts';

/** Lets a suspended account in again. */
export const liftSuspension: Operation<'users.liftSuspension'> = async ({ path: { id } }, { em, audit }) => {
  const account = await findAccount(em, id);
  if (account.status !== 'suspended') throw problem('not-suspended');
  liftSuspensionOf(account);
  audit(em, { action: 'users.suspensionLifted', subject: id });
  await em.flush();
  return { status: 204 };
};
