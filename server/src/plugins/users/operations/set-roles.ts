import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { findAccount } from '../domain/accounts.ts';
import { presentManagedAccount } from '../presenters/account.ts';

/** Gives an account its roles. Nobody takes the administrator's role from himself, so that one is always left. */
export const setRoles: Operation<'users.setRoles'> = async ({ path: { id }, body }, context) => {
  const { em, principal, audit, sessionsEnded } = context;
  const account = await findAccount(em, id);
  if (id === principal.userId && !body.roles.includes('admin')) throw problem('own-account');
  account.roles = roleOrder.filter((role) => role === 'player' || body.roles.includes(role));
  audit(em, { action: 'users.rolesChanged', subject: id, details: { roles: account.roles.join(' ') } });
  await em.flush();
  // Tokens that were checked a moment ago still speak with the roles of before.
  await sessionsEnded({ userId: id });
  return { status: 200, body: presentManagedAccount(account) };
};

const roleOrder = ['player', 'moderator', 'publisher', 'admin'] as const;
