import type { Operation } from '../../../kernel/plugin/operation.ts';
import { confirmPassword } from '../domain/passwords.ts';
import { beginSecondFactor as begin } from '../domain/second-factor.ts';

/** Gives the secret for an authenticator. It is asked for at sign-in once a code has confirmed it. */
export const beginSecondFactor: Operation<'users.beginSecondFactor'> = async ({ body }, context) => {
  const { em, principal, audit } = context;
  const { account } = await confirmPassword(em, principal.userId, body.password);
  const begun = await begin(em, account, context);
  audit(em, { action: 'users.secondFactorBegun', subject: account.id });
  await em.flush();
  return { status: 201, body: begun };
};
