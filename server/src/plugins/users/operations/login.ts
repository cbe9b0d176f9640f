import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { findCredential } from '../domain/accounts.ts';
import { hashOfNothing, hashPassword, isOutdated, isPassword } from '../domain/password-hashing.ts';
import { openSession } from '../domain/sessions.ts';
import { presentSessionTokens } from '../presenters/session-tokens.ts';

/** Signs in. An unknown account costs the same time and gets the same answer as a wrong password. */
export const login: Operation<'users.login'> = async ({ body }, { em, clock, audit }) => {
  const credential = await findCredential(em, body.account);
  const isRight = await isPassword(body.password, credential?.passwordHash ?? hashOfNothing);
  if (!credential || !isRight) {
    audit(em, { action: 'users.signInFailed', subject: credential?.account.id ?? 'unknown' });
    await em.flush();
    throw problem('wrong-credentials');
  }
  const { account } = credential;
  if (account.status === 'suspended') {
    audit(em, { action: 'users.signInRefused', subject: account.id });
    await em.flush();
    throw problem('account-suspended');
  }
  if (isOutdated(credential.passwordHash)) credential.passwordHash = await hashPassword(body.password);
  const issued = openSession(em, account, clock.now());
  audit(em, { action: 'users.signedIn', subject: account.id, details: { sessionId: issued.session.id } });
  await em.flush();
  return { status: 201, body: presentSessionTokens(issued, account) };
};
