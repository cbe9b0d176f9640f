import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { eraseAccount } from '../domain/erase-account.ts';
import { confirmPassword } from '../domain/passwords.ts';
import { isSecondFactor } from '../domain/second-factor.ts';
import { SecondFactor } from '../entities/second-factor.ts';

/** Erases the caller's account. Who has a second factor shows it once more. */
export const eraseOwnAccount: Operation<'users.eraseOwnAccount'> = async ({ body }, context) => {
  const { em, principal, sessionsEnded } = context;
  const { userId } = principal;
  await confirmPassword(em, userId, body.password);
  const factor = await em.findOne(SecondFactor, { account: userId, confirmedAt: { $ne: null } });
  if (factor && !(await isSecondFactor(em, factor, body.code ?? '', context))) throw problem('wrong-code');
  await eraseAccount(em, userId, context);
  await sessionsEnded({ userId });
  return { status: 204 };
};
