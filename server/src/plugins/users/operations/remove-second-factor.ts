import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { orderMail } from '../domain/order-mail.ts';
import { confirmPassword } from '../domain/passwords.ts';
import { confirmSecondFactor } from '../domain/second-factor.ts';
import { endSessionsOf } from '../domain/sessions.ts';
import { RecoveryCode } from '../entities/recovery-code.ts';

/** Switches the second factor off and ends all other sessions. */
export const removeSecondFactor: Operation<'users.removeSecondFactor'> = async ({ body }, context) => {
  const { em, principal, clock, audit, sessionsEnded } = context;
  const { userId, sessionId } = principal;
  await confirmPassword(em, userId, body.password);
  const ended = await transaction(em, async (em) => {
    const factor = await confirmSecondFactor(em, userId, body.code, context);
    em.remove(factor);
    await em.nativeDelete(RecoveryCode, { account: userId });
    audit(em, { action: 'users.secondFactorRemoved', subject: userId });
    orderMail(context, em, 'secondFactorChanged', factor.account);
    return endSessionsOf(em, userId, { id: { $ne: sessionId } }, clock.now());
  });
  await sessionsEnded({ sessionIds: ended.map(({ id }) => id) });
  return { status: 204 };
};
