import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { findMethod, lockMethods } from '../reads/methods.ts';

const chooseDefault = statement(
  'payments.chooseDefaultMethod',
  ['userId'],
  `update payment_method set is_default = true where id = (
     select id from payment_method where user_id = $1 and removed_at is null order by id desc limit 1)`,
);

/** Removes a stored method. What was paid by it can still be refunded to it. */
export const removePaymentMethod: Operation<'payments.removePaymentMethod'> = async (input, context) => {
  await transaction(context.em, async (em) => {
    const { userId } = context.principal;
    await lockMethods(em, userId);
    const method = await findMethod(em, userId, input.path.methodId);
    const { isDefault } = method;
    method.removedAt = context.clock.now();
    method.isDefault = false;
    // First, because there is one default at a time.
    await em.flush();
    if (isDefault) await execute(em, chooseDefault, { userId });
  });
  return { status: 204 };
};
