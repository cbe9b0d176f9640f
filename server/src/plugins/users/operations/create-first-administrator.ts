import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { createAccount, flushNewAccount } from '../domain/accounts.ts';
import { originOf } from '../domain/origin.ts';
import { openSession } from '../domain/sessions.ts';
import { Account } from '../entities/account.ts';
import { presentSessionTokens } from '../presenters/session-tokens.ts';

const accountName = 'admin';
/** An address that can belong to nobody (RFC 2606). */
const email = 'admin@steam-clone.invalid';

/** Makes the account `admin` and signs it in. The host calls it at the first start. */
export const createFirstAdministrator: Operation<'users.createFirstAdministrator'> = async (
  { body },
  { em, clock, publish, audit, settings },
) => {
  const administrators = await em.count(Account, { roles: { $contains: ['admin'] } });
  if (administrators > 0) throw problem('administrator-exists');
  const now = clock.now();
  const account = await createAccount(
    em,
    { accountName, email, password: body.password, roles: ['player', 'moderator', 'admin'], language: 'en' },
    now,
  );
  const issued = openSession(em, account, originOf('', 'steam-clone'), now);
  publish(em, 'users.accountRegistered', { userId: account.id, version: 1 });
  audit(em, { action: 'users.firstAdministratorCreated', subject: account.id });
  await flushNewAccount(em);
  return { status: 201, body: presentSessionTokens(issued, account, settings) };
};
