import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { PaymentMethod } from '../entities/payment.ts';
import { presentMethod } from '../presenters/payment.ts';
import { findMethod, lockMethods } from '../reads/methods.ts';

/** Makes a stored method the one that is used when none is named. */
export const setDefaultPaymentMethod: Operation<'payments.setDefaultPaymentMethod'> = async (input, context) => {
  const { userId } = context.principal;
  const method = await transaction(context.em, async (em) => {
    await lockMethods(em, userId);
    const method = await findMethod(em, userId, input.path.methodId);
    // First, because there is one default at a time.
    await em.nativeUpdate(PaymentMethod, { userId, isDefault: true }, { isDefault: false });
    method.isDefault = true;
    await em.nativeUpdate(PaymentMethod, { id: method.id }, { isDefault: true });
    return method;
  });
  return { status: 200, body: presentMethod(method) };
};
