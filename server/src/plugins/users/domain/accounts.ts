import { type EntityManager, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { Account } from '../entities/account.ts';
import { Credential } from '../entities/credential.ts';
import { hashPassword } from './password-hashing.ts';
import { createProfile } from './profiles.ts';
import { individualSteamId } from './steam-id.ts';

const nextAccountNumber = statement('users.nextAccountNumber', [], `select nextval('account_number') as number`);

const readSignInFacts = statement(
  'users.readSignInFacts',
  ['key'],
  `select a.id, a.email, a.status, c.password_hash as "passwordHash"
   from account a join credential c on c.account_id = a.id
   where a.account_name_key = $1 or (a.email_key = $1 and a.email_verified_at is not null)`,
);

export interface SignInFacts extends Pick<Account, 'id' | 'email' | 'status'>, Pick<Credential, 'passwordHash'> {}

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

/**
 * What signing in starts from, of the account with this name or verified e-mail address; null when there is none. Rows, not
 * entities: making these takes so long that the time would tell whether there is an account.
 */
export async function findSignInFacts(
  { rows }: Pick<WorkContext, 'rows'>,
  account: string,
): Promise<SignInFacts | null> {
  const [found] = await rows<SignInFacts>(readSignInFacts, { key: folded(account) });
  return found ?? null;
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
