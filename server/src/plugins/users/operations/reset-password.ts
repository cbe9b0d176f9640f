import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { accountOfMailToken, takeMailToken } from '../domain/mail-tokens.ts';
import { orderMail } from '../domain/order-mail.ts';
import { hashNewPassword, lockCredential, replacePassword } from '../domain/passwords.ts';
import { endSessionsOf } from '../domain/sessions.ts';
import { ApiKey } from '../entities/api-key.ts';

/** Sets the password of the account that the code was sent to, and ends all its sessions and keys. */
export const resetPassword: Operation<'users.resetPassword'> = async ({ body }, context) => {
  const { clock, audit, sessionsEnded } = context;
  const owner = await accountOfMailToken(context.em, body.token, 'reset-password', clock.now());
  if (!owner) throw problem('invalid-mail-token');
  const passwordHash = await hashNewPassword(body.newPassword, owner.accountName);
  await transaction(context.em, async (em) => {
    const taken = await takeMailToken(em, body.token, 'reset-password', clock.now());
    const credential = taken && (await lockCredential(em, taken.account.id));
    // A code must not outlive the address that it was sent to.
    if (!taken || !credential || taken.email !== credential.account.email) throw problem('invalid-mail-token');
    const { id } = taken.account;
    await replacePassword(em, credential, passwordHash, clock.now());
    audit(em, { action: 'users.passwordReset', subject: id });
    orderMail(context, em, 'passwordChanged', credential.account);
    await endSessionsOf(em, id, {}, clock.now());
    await em.nativeDelete(ApiKey, { account: id });
  });
  await sessionsEnded({ userId: owner.id });
  return { status: 204 };
};
