import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { confirmPassword, lockCredential } from '../domain/passwords.ts';
import { beginSecondFactor as begin } from '../domain/second-factor.ts';

/** Gives the secret for an authenticator. It is asked for at sign-in once a code has confirmed it. */
export const beginSecondFactor: Operation<'users.beginSecondFactor'> = async ({ body }, context) => {
  const { principal, audit } = context;
  const { userId } = principal;
  await confirmPassword(context.em, userId, body.password);
  const begun = await transaction(context.em, async (em) => {
    // Whoever begins one and whoever confirms one take turns: what is confirmed is what the authenticator has.
    const credential = await lockCredential(em, userId);
    if (!credential) throw problem('not-signed-in');
    audit(em, { action: 'users.secondFactorBegun', subject: userId });
    return begin(em, credential.account, context);
  });
  return { status: 201, body: begun };
};
