import type { EntityManager, Loaded } from '@mikro-orm/postgresql';
import { problem } from '../../../kernel/problems/problem.ts';
import { Credential } from '../entities/credential.ts';
import { hashPassword, isPassword } from './password-hashing.ts';
import { refuseWeakPassword } from './password-policy.ts';

/** The credential of an account whose owner shows the password once more. Throws `wrong-password`. */
export async function confirmPassword(
  em: EntityManager,
  userId: string,
  password: string,
): Promise<Loaded<Credential, 'account'>> {
  const credential = await em.findOne(Credential, { account: userId }, { populate: ['account'] });
  // Erased since its token was checked.
  if (!credential) throw problem('not-signed-in');
  if (!(await isPassword(password, credential.passwordHash))) throw problem('wrong-password');
  return credential;
}

/** Gives an account another password; written with the next flush. Throws when it would be guessed first. */
export async function replacePassword(
  credential: Loaded<Credential, 'account'>,
  password: string,
  now: Date,
): Promise<void> {
  refuseWeakPassword(password, credential.account.accountName);
  credential.passwordHash = await hashPassword(password);
  credential.changedAt = now;
}
