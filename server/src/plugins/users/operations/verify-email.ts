import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { confirmEmail } from '../domain/accounts.ts';
import { takeMailToken } from '../domain/mail-tokens.ts';

/** Confirms the address that the code was sent to. A code for an address that is the account's no more is worthless. */
export const verifyEmail: Operation<'users.verifyEmail'> = async ({ body }, { em, clock, audit }) => {
  try {
    await transaction(em, async (em) => {
      const taken = await takeMailToken(em, body.token, 'verify-email', clock.now());
      if (!taken || !confirmEmail(taken.account, taken.email, clock.now())) throw problem('invalid-mail-token');
      audit(em, { action: 'users.emailVerified', subject: taken.account.id });
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw problem('email-in-use');
    throw error;
  }
  return { status: 204 };
};
