import type { Operation } from '../../../kernel/plugin/operation.ts';
import { eraseAccount as erase } from '../domain/erase-account.ts';

/** Erases any account but that of an administrator. */
export const eraseAccount: Operation<'users.eraseAccount'> = async ({ path: { id } }, context) => {
  await erase(context.em, id, context);
  await context.sessionsEnded({ userId: id });
  return { status: 204 };
};
