import type { Operation } from '../../../kernel/plugin/operation.ts';
import { findSignInFacts } from '../domain/accounts.ts';
import { orderMail } from '../domain/order-mail.ts';
import { Account } from '../entities/account.ts';

/** Orders the mail with the code; for an account that is not there, one that nobody gets. */
export const requestPasswordReset: Operation<'users.requestPasswordReset'> = async ({ body }, context) => {
  const { em, audit } = context;
  const found = await findSignInFacts(context, body.account);
  const account = found && em.getReference(Account, found.id);
  audit(em, { action: 'users.passwordResetRequested', subject: found?.id ?? 'unknown' });
  orderMail(context, em, 'resetPassword', account, found?.email ?? '');
  await em.flush();
  return { status: 202 };
};
