import { type EntityManager, type Loaded, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { Account } from '../entities/account.ts';
import { Credential } from '../entities/credential.ts';
import { hashPassword } from './password-hashing.ts';
import { createProfile } from './profiles.ts';
import { individualSteamId } from './steam-id.ts';

const nextAccountNumber = statement('users.nextAccountNumber', [], `select nextval('account_number') as number`);

export interface NewAccount {
  accountName: string;
  email: string;
  password: string;
  roles: Account['roles'];
  language: string;
}

/** The account of this id, for who looks after it. Throws `account-not-found`. */
export async function findAccount(em: EntityManager, id: string): Promise<Account> {
  const account = await em.findOne(Account, id);
  if (!account) throw problem('account-not-found', { detail: `There is no account ${id}.` });
  return account;
}

/** Makes an account with its credential and profile; written with the next flush, see `flushNewAccount`. */
export async function createAccount(em: EntityManager, wanted: NewAccount, now: Date): Promise<Account> {
  const passwordHash = await hashPassword(wanted.password);
  const [taken] = await execute<{ number: string }>(em, nextAccountNumber, {});
  if (!taken) throw new Error('The sequence account_number gave no number');
  const account = em.create(Account, {
    id: newId(),
    steamId: individualSteamId(BigInt(taken.number)),
    accountName: wanted.accountName,
    accountNameKey: folded(wanted.accountName),
    email: wanted.email,
    emailKey: folded(wanted.email),
    emailVerifiedAt: null,
    pendingEmail: null,
    language: wanted.language,
    roles: wanted.roles,
    status: 'active',
    suspensionReason: null,
    suspendedUntil: null,
    spent: 0,
    createdAt: now,
  });
  createProfile(em, account);
  em.create(Credential, { account, passwordHash, changedAt: now });
  return account;
}

/** Writes what waits in `em`. Throws `account-taken` when another account has the name. */
export async function flushNewAccount(em: EntityManager): Promise<void> {
  try {
    await em.flush();
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw problem('account-taken');
    throw error;
  }
}

/** The credential of the account with this name or verified e-mail address, with the account; null when there is none. */
export function findCredential(em: EntityManager, account: string): Promise<Loaded<Credential, 'account'> | null> {
  const key = folded(account);
  return em.findOne(
    Credential,
    { account: { $or: [{ accountNameKey: key }, { emailKey: key, emailVerifiedAt: { $ne: null } }] } },
    // One statement whether there is an account or not: the time that it takes tells nothing.
    { populate: ['account'], strategy: 'joined' },
  );
}

/**
 * Confirms an address of an account, the waiting one in place of the present one; written with the next flush, which fails
 * when another account has confirmed it. False when the account has no such address.
 */
export function confirmEmail(account: Account, email: string, now: Date): boolean {
  if (email !== (account.pendingEmail ?? account.email)) return false;
  Object.assign(account, { email, emailKey: folded(email), emailVerifiedAt: now, pendingEmail: null });
  return true;
}

/** The form in which names and addresses are compared. */
function folded(text: string): string {
  return text.toLowerCase();
}
