import type { Account } from '../entities/account.ts';

/** Lets an account in again; written with the next flush. */
export function liftSuspensionOf(account: Account): void {
  Object.assign(account, { status: 'active', suspensionReason: null, suspendedUntil: null });
}
