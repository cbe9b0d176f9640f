import type { Operation } from '../../../kernel/plugin/operation.ts';
import { presentMicroTransaction } from '../presenters/micro-transaction.ts';
import { type MicroTransactionRow, microTransactionsOfSeller } from '../reads/micro-transactions.ts';

/** Purchases within the apps that the caller may sell within, newest first. */
export const listMicroTransactions: Operation<'payments.listMicroTransactions'> = async ({ query }, context) => {
  const { appId = null, orderId = null } = query;
  const { userId, roles } = context.principal;
  const request = context.page<string>(query);
  const { after, limit } = request;
  const filter = { userId: roles.includes('publisher') ? userId : null, appId, orderId, after, count: limit + 1 };
  const found = await context.rows<MicroTransactionRow>(microTransactionsOfSeller, filter);
  const { items, nextCursor } = request.of(found, ({ id }) => id);
  return { status: 200, body: { items: items.map(presentMicroTransaction), nextCursor } };
};
