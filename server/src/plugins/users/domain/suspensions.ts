import type { EntityManager } from '@mikro-orm/postgresql';
import { problem } from '../../../kernel/problems/problem.ts';
import { Account } from '../entities/account.ts';

/** The account of this id, for who looks after it. Throws `account-not-found`. */
export async function findAccount(em: EntityManager, id: string): Promise<Account> {
  const account = await em.findOne(Account, id);
  if (!account) throw problem('account-not-found', { detail: `There is no account ${id}.` });
  return account;
}

/** Lets an account in again; written with the next flush. */
export function liftSuspensionOf(account: Account): void {
  Object.assign(account, { status: 'active', suspensionReason: null, suspendedUntil: null });
}

/** A time from now on that a request names. Throws `expiry-in-the-past`. */
export function futureTime(given: string | null | undefined, now: Date): Date | null {
  if (given === null || given === undefined) return null;
  const time = new Date(given);
  if (time <= now) throw problem('expiry-in-the-past');
  return time;
}
