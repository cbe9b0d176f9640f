import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { lockMethods } from '../reads/methods.ts';

const remove = statement(
  'payments.removeMethod',
  ['userId', 'id', 'at'],
  `update payment_method set removed_at = $3, is_default = false where user_id = $1 and id = $2 and removed_at is null
   returning id`,
);

const chooseDefault = statement(
  'payments.chooseDefaultMethod',
  ['userId'],
  `update payment_method set is_default = true
   where id = (select id from payment_method where user_id = $1 and removed_at is null order by id desc limit 1)
     and not exists (select from payment_method where user_id = $1 and is_default)`,
);

/** Removes a stored method; the newest of the others is the default after it. What was paid by it can still be refunded to it. */
export const removePaymentMethod: Operation<'payments.removePaymentMethod'> = async (
  { path: { methodId: id } },
  { em, principal: { userId }, clock },
) => {
  await transaction(em, async (em) => {
    await lockMethods(em, userId);
    if ((await execute(em, remove, { userId, id, at: clock.now() })).length === 0)
      throw problem('payment-method-not-found');
    await execute(em, chooseDefault, { userId });
  });
  return { status: 204 };
};
