import { Args } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { shownAmount } from '../../ui/amount.ts';
import { table } from '../../ui/table.ts';

export class WalletStatement extends StoreCommand {
  static override summary = 'Show the statement of your wallet for a month.';
  static override args = {
    currency: Args.string({ description: 'Such as EUR.', required: true }),
    month: Args.string({ description: 'A month of UTC, such as 2026-11.', required: true }),
  };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(WalletStatement);
    const { steam } = await connect(flags);
    const path = { currency: args.currency.toUpperCase(), month: args.month };
    const statement = await steam.payments.getWalletStatement({ path, query: { limit: 100 } });
    const rows = statement.items.map(({ at, kind, amount, reason }) => [at, kind, shownAmount(amount), reason ?? '']);
    const { opening, closing, nextCursor } = statement;
    this.log(`Before: ${path.currency} ${shownAmount(opening)}`);
    if (rows.length > 0) this.log(table(rows, ['at', 'kind', 'amount', 'for']));
    if (nextCursor !== null) this.log('There are more entries; --json has the cursor of the next page.');
    this.log(`After: ${path.currency} ${shownAmount(closing)}`);
    return statement;
  }
}
