import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { type TransactionRow, transactions } from '../reads/wallets.ts';

/** What has gone into the caller's wallet and out of it, newest first. */
export const listTransactions: Operation<'payments.listTransactions'> = async ({ query }, context) => {
  const { kind = null, currency = null, from = null, until = null } = query;
  const request = context.page<string>(query);
  const rows = await context.rows<TransactionRow>(transactions, {
    userId: context.principal.userId,
    kind,
    currency,
    from,
    until,
    after: request.after,
    count: request.limit + 1,
  });
  return { status: 200, body: request.ofTexts<Schemas['Transaction'], TransactionRow>(rows, ({ id }) => id) };
};
