import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { Problem, problem } from '../../../kernel/problems/problem.ts';
import { requireProvider } from '../domain/provider-needed.ts';
import { PaymentMethod } from '../entities/payment.ts';
import { isBegun } from './payments.ts';

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

/** What a payment is to be made by. */
export interface PayingMethod {
  userId: string;
  methodId: string;
  /** What the provider will call the payment. */
  reference: string;
}

/**
 * The stored method and its provider; nulls when it can pay no more but the payment was begun by it: that one is gone on with, because its
 * money may be taken. Throws `payment-method-not-found` and `no-payment-provider`.
 */
export async function methodToPayBy(
  { userId, methodId, reference }: PayingMethod,
  { em, settings }: Pick<WorkContext, 'em' | 'settings'>,
): Promise<{ methodId: string; provider: string } | { methodId: null; provider: null }> {
  try {
    const { provider } = await findMethod(em, userId, methodId);
    requireProvider(settings, { provider });
    return { methodId, provider };
  } catch (error) {
    if (error instanceof Problem && (await isBegun(em, reference))) return { methodId: null, provider: null };
    throw error;
  }
}
