import type { Operation } from '../../../kernel/plugin/operation.ts';
import { orderMail } from '../domain/order-mail.ts';
import { confirmPassword, replacePassword } from '../domain/passwords.ts';
import { endSessionsOf } from '../domain/sessions.ts';

/** Changes the caller's password, ends all other sessions, and tells the owner by mail. */
export const changePassword: Operation<'users.changePassword'> = async ({ body }, context) => {
  const { em, principal, clock, audit, sessionsEnded } = context;
  const { userId, sessionId } = principal;
  const credential = await confirmPassword(em, userId, body.currentPassword);
  await replacePassword(credential, body.newPassword, clock.now());
  const ended = await endSessionsOf(em, userId, { id: { $ne: sessionId } }, clock.now());
  audit(em, { action: 'users.passwordChanged', subject: userId });
  orderMail(context, em, 'passwordChanged', credential.account);
  await em.flush();
  await sessionsEnded({ sessionIds: ended.map(({ id }) => id) });
  return { status: 204 };
};
