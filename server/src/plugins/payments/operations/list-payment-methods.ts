import type { Operation } from '../../../kernel/plugin/operation.ts';
import { PaymentMethod } from '../entities/payment.ts';
import { presentMethod } from '../presenters/payment.ts';

/** The caller's stored methods, in the order in which they were added. */
export const listPaymentMethods: Operation<'payments.listPaymentMethods'> = async (_input, { em, principal }) => {
  const methods = await em.find(
    PaymentMethod,
    { userId: principal.userId, removedAt: null },
    { orderBy: { id: 'asc' } },
  );
  return { status: 200, body: { items: methods.map(presentMethod) } };
};
