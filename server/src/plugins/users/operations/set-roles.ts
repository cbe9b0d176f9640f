import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { findAccount } from '../domain/accounts.ts';
import { leaveAdministrator } from '../domain/administrators.ts';
import { presentManagedAccount } from '../presenters/account.ts';

/** Gives an account its roles. Nobody takes the administrator's role from himself, and one administrator is always left. */
export const setRoles: Operation<'users.setRoles'> = async ({ path: { id }, body }, context) => {
  const { principal, audit, sessionsEnded, settings } = context;
  const staysAdministrator = body.roles.includes('admin');
  if (id === principal.userId && !staysAdministrator) throw problem('own-account');
  const changed = await transaction(context.em, async (em) => {
    if (!staysAdministrator) await leaveAdministrator(em, id);
    const account = await findAccount(em, id);
    account.roles = roleOrder.filter((role) => role === 'player' || body.roles.includes(role));
    audit(em, { action: 'users.rolesChanged', subject: id, details: { roles: account.roles.join(' ') } });
    return account;
  });
  // Tokens that were checked a moment ago still speak with the roles of before.
  await sessionsEnded({ userId: id });
  return { status: 200, body: presentManagedAccount(changed, settings) };
};

const roleOrder = ['player', 'moderator', 'publisher', 'admin'] as const;
