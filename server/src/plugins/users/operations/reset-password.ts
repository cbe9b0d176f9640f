import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { orderMail } from '../domain/order-mail.ts';
import { takeMailToken } from '../domain/mail-tokens.ts';
import { replacePassword } from '../domain/passwords.ts';
import { endSessionsOf } from '../domain/sessions.ts';
import { Credential } from '../entities/credential.ts';

/** Sets the password of the account that the code was sent to, and ends all its sessions. */
export const resetPassword: Operation<'users.resetPassword'> = async ({ body }, context) => {
  const { clock, audit, sessionsEnded } = context;
  const ended = await transaction(context.em, async (em) => {
    const taken = await takeMailToken(em, body.token, 'reset-password', clock.now());
    // A code must not outlive the address that it was sent to.
    if (!taken || taken.email !== taken.account.email) throw problem('invalid-mail-token');
    const { id } = taken.account;
    const credential = await em.findOneOrFail(Credential, { account: id }, { populate: ['account'] });
    await replacePassword(credential, body.newPassword, clock.now());
    audit(em, { action: 'users.passwordReset', subject: id });
    orderMail(context, em, 'passwordChanged', taken.account);
    return endSessionsOf(em, id, {}, clock.now());
  });
  await sessionsEnded({ sessionIds: ended.map(({ id }) => id) });
  return { status: 204 };
};
