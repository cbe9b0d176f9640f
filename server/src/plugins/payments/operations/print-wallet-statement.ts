import { type Operation, RawBody } from '../../../kernel/plugin/operation.ts';
import { walletOf } from '../domain/ledger.ts';
import { monthOf } from '../domain/statements.ts';
import { mostShown, statementPage } from '../presenters/statement-page.ts';
import { statementEntries, statementSums } from '../reads/statements.ts';

/** The statement of the caller's wallet, for people. */
export const printWalletStatement: Operation<'payments.printWalletStatement'> = async ({ path }, context) => {
  const { currency, month } = path;
  const period = { accountId: walletOf(context.principal.userId, currency).id, ...monthOf(month) };
  const sums = await statementSums(context.rows.bind(context), period);
  const found = await statementEntries(context.rows.bind(context), period, { after: null, count: mostShown });
  const page = statementPage({ currency, month, ...sums, entries: found });
  // Reasons are escaped; should one slip through, the page still runs and loads nothing.
  const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
  return { status: 200, headers, body: new RawBody('text/html', Buffer.from(page)) };
};
