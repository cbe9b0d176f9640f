import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { orderMail } from '../domain/order-mail.ts';
import { confirmPassword, hashNewPassword, lockCredential, replacePassword } from '../domain/passwords.ts';
import { endSessionsOf } from '../domain/sessions.ts';

/** Changes the caller's password, ends all other sessions, and tells the owner by mail. */
export const changePassword: Operation<'users.changePassword'> = async ({ body }, context) => {
  const { principal, clock, audit, sessionsEnded } = context;
  const { userId, sessionId } = principal;
  const confirmed = await confirmPassword(context.em, userId, body.currentPassword);
  const passwordHash = await hashNewPassword(body.newPassword, confirmed.account.accountName);
  const ended = await transaction(context.em, async (em) => {
    const credential = await lockCredential(em, userId);
    // Changed since it was confirmed.
    if (credential?.passwordHash !== confirmed.passwordHash) throw problem('wrong-password');
    await replacePassword(em, credential, passwordHash, clock.now());
    audit(em, { action: 'users.passwordChanged', subject: userId });
    orderMail(context, em, 'passwordChanged', credential.account);
    return endSessionsOf(em, userId, { id: { $ne: sessionId } }, clock.now());
  });
  await sessionsEnded({ sessionIds: ended.map(({ id }) => id) });
  return { status: 204 };
};
