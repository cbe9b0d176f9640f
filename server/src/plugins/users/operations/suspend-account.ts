import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { lockCredential } from '../domain/passwords.ts';
import { endSessionsOf } from '../domain/sessions.ts';
import { leaveAdministrator } from '../domain/administrators.ts';
import { findAccount } from '../domain/accounts.ts';
import { futureTime } from '../domain/future-time.ts';
import { presentManagedAccount } from '../presenters/account.ts';

/** Shuts an account out until a time or until it is lifted, and ends all its sessions; its keys do not work meanwhile. */
export const suspendAccount: Operation<'users.suspendAccount'> = async ({ path: { id }, body }, context) => {
  const { principal, clock, audit, sessionsEnded } = context;
  if (id === principal.userId) throw problem('own-account');
  const suspendedUntil = futureTime(body.until, clock.now());
  const suspended = await transaction(context.em, async (em) => {
    await leaveAdministrator(em, id);
    await lockCredential(em, id);
    const account = await findAccount(em, id);
    Object.assign(account, { status: 'suspended', suspensionReason: body.reason, suspendedUntil });
    await endSessionsOf(em, id, {}, clock.now());
    audit(em, { action: 'users.accountSuspended', subject: id });
    return account;
  });
  await sessionsEnded({ userId: id });
  return { status: 200, body: presentManagedAccount(suspended, context.settings) };
};
