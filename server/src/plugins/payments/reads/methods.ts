import type { EntityManager } from '@mikro-orm/postgresql';
import { problem } from '../../../kernel/problems/problem.ts';
import { PaymentMethod } from '../entities/payment.ts';

/** A stored method of a user. Throws `payment-method-not-found`. */
export async function findMethod(em: EntityManager, userId: string, id: string): Promise<PaymentMethod> {
  const method = await em.findOne(PaymentMethod, { id, userId, removedAt: null });
  if (!method) throw problem('payment-method-not-found');
  return method;
}
