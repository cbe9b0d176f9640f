import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { findMethod, lockMethods } from '../reads/methods.ts';

/** Removes a stored method. What was paid by it can still be refunded to it. */
export const removePaymentMethod: Operation<'payments.removePaymentMethod'> = async (input, context) => {
  await transaction(context.em, async (em) => {
    const { userId } = context.principal;
    await lockMethods(em, userId);
    const method = await findMethod(em, userId, input.path.methodId);
    method.removedAt = context.clock.now();
    method.isDefault = false;
  });
  return { status: 204 };
};
