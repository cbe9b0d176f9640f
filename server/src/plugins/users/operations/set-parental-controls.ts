import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { hashPassword, isPassword } from '../domain/password-hashing.ts';
import { Account } from '../entities/account.ts';
import { ParentalControl } from '../entities/parental-control.ts';
import { presentParentalControls } from '../presenters/profile.ts';

/** Limits the caller. Once there is a PIN, every change asks for it. */
export const setParentalControls: Operation<'users.setParentalControls'> = async ({ body }, context) => {
  const { em, principal, audit } = context;
  const { userId } = principal;
  const { enabled, pin, newPin, allowedAppIds = [], dailyMinutes = null } = body;
  let control = await em.findOne(ParentalControl, { account: userId });
  if (control && (pin === undefined || !(await isPassword(pin, control.pinHash))))
    throw problem('wrong-pin', { audited: true });
  if (!enabled) {
    if (control) em.remove(control);
  } else {
    const pinHash = newPin === undefined ? control?.pinHash : await hashPassword(newPin);
    if (pinHash === undefined) throw problem('pin-missing');
    const values = { pinHash, allowedAppIds, dailyMinutes };
    if (control) em.assign(control, values);
    else control = em.create(ParentalControl, { account: em.getReference(Account, userId), ...values });
  }
  audit(em, { action: 'users.parentalControlsChanged', subject: userId, details: { enabled } });
  try {
    await em.flush();
  } catch (error) {
    // Somebody else was the first to set a PIN, a moment ago.
    if (error instanceof UniqueConstraintViolationException) throw problem('wrong-pin');
    throw error;
  }
  return { status: 200, body: presentParentalControls(enabled ? control : null) };
};
