import type { Operation } from '../../../kernel/plugin/operation.ts';
import { orderMail } from '../domain/order-mail.ts';
import { confirmPassword } from '../domain/passwords.ts';
import { presentAccount } from '../presenters/account.ts';

/** Lets another address wait for its confirmation; the present one is warned if it was confirmed. */
export const changeEmail: Operation<'users.changeEmail'> = async ({ body }, context) => {
  const { em, principal, audit } = context;
  const { account } = await confirmPassword(em, principal.userId, body.password);
  if (account.emailVerifiedAt) orderMail(context, em, 'emailChanging', account);
  account.pendingEmail = body.email;
  audit(em, { action: 'users.emailChangeRequested', subject: account.id });
  orderMail(context, em, 'verifyEmail', account, body.email);
  await em.flush();
  return { status: 202, body: presentAccount(account, context.settings) };
};
