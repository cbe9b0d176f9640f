import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { orderMail } from '../domain/order-mail.ts';
import { lockCredential } from '../domain/passwords.ts';
import { isSecondFactor, renewRecoveryCodes } from '../domain/second-factor.ts';
import { endSessionsOf } from '../domain/sessions.ts';
import { SecondFactor } from '../entities/second-factor.ts';

/** Switches the second factor on, ends all other sessions, and gives the recovery codes. */
export const confirmSecondFactor: Operation<'users.confirmSecondFactor'> = async ({ body }, context) => {
  const { principal, clock, audit, sessionsEnded } = context;
  const { userId, sessionId } = principal;
  const { codes, ended } = await transaction(context.em, async (em) => {
    await lockCredential(em, userId);
    const factor = await em.findOne(SecondFactor, { account: userId }, { populate: ['account'] });
    if (!factor) throw problem('no-second-factor');
    if (factor.confirmedAt) throw problem('second-factor-exists');
    if (!(await isSecondFactor(em, factor, body.code, context))) throw problem('wrong-code', { audited: true });
    factor.confirmedAt = clock.now();
    audit(em, { action: 'users.secondFactorConfirmed', subject: userId });
    orderMail(context, em, 'secondFactorChanged', factor.account);
    return {
      codes: await renewRecoveryCodes(em, factor.account),
      ended: await endSessionsOf(em, userId, { id: { $ne: sessionId } }, clock.now()),
    };
  });
  await sessionsEnded({ sessionIds: ended.map(({ id }) => id) });
  return { status: 200, body: { recoveryCodes: codes } };
};
