import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';

const deleteSeller = statement(
  'payments.removeAppSeller',
  ['appId', 'userId'],
  'delete from app_seller where app_id = $1 and user_id = $2',
);

/** Lets an account sell within an app no more. What it has begun is for the app's other sellers. */
export const removeAppSeller: Operation<'payments.removeAppSeller'> = async ({ path: { appId, userId } }, context) => {
  await transaction(context.em, async (em) => {
    await execute(em, deleteSeller, { appId, userId });
    context.audit(em, { action: 'payments.appSellerRemoved', subject: userId, details: { appId } });
  });
  return { status: 204 };
};
