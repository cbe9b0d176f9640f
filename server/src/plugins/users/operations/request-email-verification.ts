import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { orderMail } from '../domain/order-mail.ts';
import { Account } from '../entities/account.ts';

/** Has a code sent to the address that is to be confirmed. */
export const requestEmailVerification: Operation<'users.requestEmailVerification'> = async (_input, context) => {
  const { em, principal } = context;
  const account = await em.findOne(Account, principal.userId);
  if (!account) throw problem('not-signed-in');
  if (account.emailVerifiedAt && account.pendingEmail === null) throw problem('email-already-verified');
  orderMail(context, em, 'verifyEmail', account, account.pendingEmail ?? account.email);
  await em.flush();
  return { status: 202 };
};
