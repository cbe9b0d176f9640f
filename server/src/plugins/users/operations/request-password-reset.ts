import type { Operation } from '../../../kernel/plugin/operation.ts';
import { findCredential } from '../domain/accounts.ts';
import { orderMail } from '../domain/order-mail.ts';

/** Orders the mail with the code; for an account that is not there, one that nobody gets. */
export const requestPasswordReset: Operation<'users.requestPasswordReset'> = async ({ body }, context) => {
  const { em, audit } = context;
  const account = (await findCredential(em, body.account))?.account ?? null;
  audit(em, { action: 'users.passwordResetRequested', subject: account?.id ?? 'unknown' });
  orderMail(context, em, 'resetPassword', account);
  await em.flush();
  return { status: 202 };
};
