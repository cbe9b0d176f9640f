import type { Operation } from '../../../kernel/plugin/operation.ts';
import { createAccount, flushNewAccount } from '../domain/accounts.ts';
import { orderMail } from '../domain/order-mail.ts';
import { refuseWeakPassword } from '../domain/password-policy.ts';
import { presentAccount } from '../presenters/account.ts';

/** Makes an account. Its e-mail address is not verified, so nothing is said about other accounts that name it. */
export const register: Operation<'users.register'> = async ({ body }, context) => {
  const { em, clock, publish } = context;
  refuseWeakPassword(body.password, body.accountName);
  const account = await createAccount(em, { ...body, roles: ['player'], language: body.language ?? 'en' }, clock.now());
  publish(em, 'users.accountRegistered', { userId: account.id, version: 1 });
  orderMail(context, em, 'verifyEmail', account);
  await flushNewAccount(em);
  return { status: 201, body: presentAccount(account, context.settings) };
};
