import { randomBytes } from 'node:crypto';
import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Account } from '../entities/account.ts';
import { MailToken } from '../entities/mail-token.ts';
import { hashOfToken } from './tokens.ts';

const hour = 3_600_000;
/** Milliseconds of business time that a token works. */
const lifetimes = { 'verify-email': 24 * hour, 'reset-password': hour };

const keep = statement(
  'users.keepMailToken',
  ['account', 'purpose', 'hash', 'email', 'expiresAt'],
  `insert into mail_token (account_id, purpose, hash, email, expires_at) values ($1, $2, $3, $4, $5)
   on conflict (account_id, purpose) do update set hash = $3, email = $4, expires_at = $5`,
);

/** Makes a token of 256 random bits in place of the one before it. Only its hash is kept. Runs in a transaction. */
export async function issueMailToken(
  em: EntityManager,
  { id }: Account,
  purpose: MailToken['purpose'],
  email: string,
  now: Date,
): Promise<{ token: string; expires: Date }> {
  const token = `scm_${randomBytes(32).toString('base64url')}`;
  const expires = new Date(now.getTime() + lifetimes[purpose]);
  await execute(em, keep, { account: id, purpose, hash: hashOfToken(token), email, expiresAt: expires });
  return { token, expires };
}

/** The account that a token of this purpose was sent to, as things stand; null when it is none, or too old. */
export async function accountOfMailToken(
  em: EntityManager,
  token: string,
  purpose: MailToken['purpose'],
  now: Date,
): Promise<Account | null> {
  const found = await em.findOne(MailToken, { hash: hashOfToken(token), purpose }, { populate: ['account'] });
  return found && now < found.expiresAt ? found.account : null;
}

/** Uses a token up; null when it is none of this purpose, or too old. Runs in a transaction. */
export async function takeMailToken(
  em: EntityManager,
  token: string,
  purpose: MailToken['purpose'],
  now: Date,
): Promise<{ account: Account; email: string } | null> {
  const found = await em.findOne(
    MailToken,
    { hash: hashOfToken(token), purpose },
    { lockMode: LockMode.PESSIMISTIC_WRITE, populate: ['account'] },
  );
  if (!found || now >= found.expiresAt) return null;
  await em.nativeDelete(MailToken, { account: found.account.id, purpose });
  return { account: found.account, email: found.email };
}
