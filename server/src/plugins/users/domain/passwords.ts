import { type EntityManager, type Loaded, LockMode } from '@mikro-orm/postgresql';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { Credential } from '../entities/credential.ts';
import { MailToken } from '../entities/mail-token.ts';
import { SecondFactor } from '../entities/second-factor.ts';
import { hashPassword, isPassword } from './password-hashing.ts';
import { refuseWeakPassword } from './password-policy.ts';
import { isSecondFactor } from './second-factor.ts';

type OwnCredential = Loaded<Credential, 'account'>;

/** The credential of an account whose owner shows the password once more. Throws `wrong-password`. */
export async function confirmPassword(em: EntityManager, userId: string, password: string): Promise<OwnCredential> {
  const credential = await em.findOne(Credential, { account: userId }, { populate: ['account'] });
  // Erased since its token was checked.
  if (!credential) throw problem('not-signed-in');
  if (!(await isPassword(password, credential.passwordHash))) throw problem('wrong-password', { audited: true });
  return credential;
}

/** As `confirmPassword`, and with the second factor of an account that has one. Throws `wrong-code`, too. */
export async function confirmOwner(
  em: EntityManager,
  userId: string,
  { password, code = '' }: { password: string; code?: string },
  sealing: Pick<WorkContext, 'unseal' | 'reseal'>,
): Promise<OwnCredential> {
  const credential = await confirmPassword(em, userId, password);
  const factor = await em.findOne(SecondFactor, { account: userId, confirmedAt: { $ne: null } });
  if (factor && !(await isSecondFactor(em, factor, code, sealing))) throw problem('wrong-code', { audited: true });
  return credential;
}

/**
 * Locks what signing in depends on, so that whoever changes it and whoever signs in take turns: a session that is opened with
 * what was true before would outlive the change. Runs in a transaction.
 */
export async function lockCredential(em: EntityManager, userId: string): Promise<OwnCredential | null> {
  const credential = await em.findOne(
    Credential,
    { account: userId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!credential) return null;
  await em.populate(credential, ['account'], { refresh: true });
  return credential as OwnCredential;
}

/** The hash of a new password. Throws when it would be guessed first. Takes its time, so not in a transaction. */
export function hashNewPassword(password: string, accountName: string): Promise<string> {
  refuseWeakPassword(password, accountName);
  return hashPassword(password);
}

/** Gives an account another password. What was mailed before is worthless, and no other address waits any more. */
export async function replacePassword(
  em: EntityManager,
  credential: OwnCredential,
  passwordHash: string,
  now: Date,
): Promise<void> {
  const { account } = credential;
  Object.assign(credential, { passwordHash, changedAt: now });
  account.pendingEmail = null;
  await em.nativeDelete(MailToken, { account: account.id });
}
