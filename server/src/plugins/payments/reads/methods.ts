import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { PaymentMethod } from '../entities/payment.ts';

const lockOfUser = statement(
  'payments.lockMethods',
  ['userId'],
  `select pg_advisory_xact_lock(hashtextextended('payment methods of ' || $1::text, 0))`,
);

/**
 * Keeps others from changing a user's methods until the transaction ends. There may be no row yet that could be locked, and what is true of
 * all of them, that one is the default, must stay so.
 */
export async function lockMethods(em: EntityManager, userId: string): Promise<void> {
  await execute(em, lockOfUser, { userId });
}

/** A stored method of a user. Throws `payment-method-not-found`. */
export async function findMethod(em: EntityManager, userId: string, id: string): Promise<PaymentMethod> {
  const method = await em.findOne(PaymentMethod, { id, userId, removedAt: null });
  if (!method) throw problem('payment-method-not-found');
  return method;
}
