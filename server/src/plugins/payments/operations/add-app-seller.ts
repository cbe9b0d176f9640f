import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';

const insertSeller = statement(
  'payments.addAppSeller',
  ['appId', 'userId'],
  'insert into app_seller (app_id, user_id) values ($1, $2) on conflict do nothing',
);

/** Lets an account sell within an app. */
export const addAppSeller: Operation<'payments.addAppSeller'> = async ({ path: { appId, userId } }, context) => {
  await transaction(context.em, async (em) => {
    await execute(em, insertSeller, { appId, userId });
    context.audit(em, { action: 'payments.appSellerAdded', subject: userId, details: { appId } });
  });
  return { status: 204 };
};
