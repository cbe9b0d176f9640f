import type { Operation } from '../../../kernel/plugin/operation.ts';
import { walletOf } from '../domain/ledger.ts';
import { monthOf } from '../domain/statements.ts';
import { statementEntries, statementSums } from '../reads/statements.ts';

/** What came into the caller's wallet and went out of it in a month. */
export const getWalletStatement: Operation<'payments.getWalletStatement'> = async ({ path, query }, context) => {
  const { currency, month } = path;
  const { from, until } = monthOf(month);
  const period = { accountId: walletOf(context.principal.userId, currency).id, from, until };
  const request = context.page<string>(query);
  const { after, limit } = request;
  const { opening, received, spent } = await statementSums(context.rows.bind(context), period);
  const found = await statementEntries(context.rows.bind(context), period, { after, count: limit + 1 });
  return {
    status: 200,
    body: {
      currency,
      month,
      from: from.toISOString(),
      until: until.toISOString(),
      isFinal: until.getTime() <= context.clock.now().getTime(),
      opening,
      received,
      spent,
      closing: opening + received - spent,
      ...request.of(found, ({ id }) => id),
    },
  };
};
