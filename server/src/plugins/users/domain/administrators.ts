import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { problem } from '../../../kernel/problems/problem.ts';

const lock = statement(
  'users.lockAdministrators',
  [],
  `select id from account where roles @> '{admin}' and status = 'active' order by id for no key update`,
);

/**
 * Lets through whoever takes the role or the way in from an account only while another administrator is left, one at a time:
 * two who did it to each other at the same moment would leave none. Runs in a transaction, before the account is read.
 * Throws `last-administrator`.
 */
export async function leaveAdministrator(em: EntityManager, id: string): Promise<void> {
  const administrators = await execute<{ id: string }>(em, lock, {});
  const others = administrators.filter((account) => account.id !== id);
  if (others.length === 0 && administrators.length > 0) throw problem('last-administrator');
}
