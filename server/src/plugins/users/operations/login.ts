import type { EntityManager } from '@mikro-orm/postgresql';
import { transaction } from '../../../kernel/database/in-transaction.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { findSignInFacts } from '../domain/accounts.ts';
import { type Origin, originOf } from '../domain/origin.ts';
import { hashOfNothing, hashPassword, isOutdated, isPassword } from '../domain/password-hashing.ts';
import { lockCredential } from '../domain/passwords.ts';
import { isSecondFactor } from '../domain/second-factor.ts';
import { openSession } from '../domain/sessions.ts';
import { Account } from '../entities/account.ts';
import { SecondFactor } from '../entities/second-factor.ts';
import { SignIn } from '../entities/sign-in.ts';
import { presentSessionTokens } from '../presenters/session-tokens.ts';

/** Signs in. An unknown account costs the same time and gets the same answer as a wrong password. */
export const login: Operation<'users.login'> = async ({ body, headers }, context) => {
  const { em, clock, audit, address } = context;
  const origin = originOf(address, headers['User-Agent']);
  const found = await findSignInFacts(context, body.account);
  const isRight = await isPassword(body.password, found?.passwordHash ?? hashOfNothing);
  const account = found && em.getReference(Account, found.id);
  if (!found || !account || !isRight) {
    audit(em, { action: 'users.signInFailed', subject: found?.id ?? 'unknown' });
    remember(em, account, 'wrong-password', origin, clock.now());
    await em.flush();
    throw problem('wrong-credentials');
  }
  if (found.status === 'suspended') {
    audit(em, { action: 'users.signInRefused', subject: account.id });
    remember(em, account, 'suspended', origin, clock.now());
    await em.flush();
    throw problem('account-suspended');
  }
  const factor = await em.findOne(SecondFactor, { account, confirmedAt: { $ne: null } });
  if (factor && body.code === undefined) {
    // Somebody knows the password: its owner should see that.
    remember(em, account, 'second-factor-required', origin, clock.now());
    await em.flush();
    throw problem('second-factor-required');
  }
  if (factor && !(await isSecondFactor(em, factor, body.code ?? '', context))) {
    audit(em, { action: 'users.signInFailed', subject: account.id });
    remember(em, account, 'wrong-second-factor', origin, clock.now());
    await em.flush();
    throw problem('wrong-second-factor');
  }
  const { passwordHash } = found;
  const renewed = isOutdated(passwordHash) ? await hashPassword(body.password) : passwordHash;
  const issued = await transaction(em, async (em) => {
    const locked = await lockCredential(em, account.id);
    // Password, suspension or second factor have changed since they were looked at.
    if (locked?.passwordHash !== passwordHash || locked.account.status !== 'active') throw problem('wrong-credentials');
    const factors = await em.count(SecondFactor, { account: account.id, confirmedAt: { $ne: null } });
    if (factors > 0 && !factor) throw problem('second-factor-required');
    locked.passwordHash = renewed;
    const opened = openSession(em, locked.account, origin, clock.now());
    audit(em, { action: 'users.signedIn', subject: account.id, details: { sessionId: opened.session.id } });
    remember(em, locked.account, 'signed-in', origin, clock.now());
    return opened;
  });
  return { status: 201, body: presentSessionTokens(issued, issued.session.account, context.settings) };
};

function remember(
  em: EntityManager,
  account: Account | null,
  outcome: SignIn['outcome'],
  origin: Origin,
  at: Date,
): void {
  em.create(SignIn, { id: newId(), account, at, outcome, ...origin });
}
