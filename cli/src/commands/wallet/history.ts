import { Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { shownAmount } from '../../ui/amount.ts';
import { table } from '../../ui/table.ts';

const kinds = ['charge', 'refund', 'top-up', 'credit', 'gift-card', 'charge-back'] as const;

export class WalletHistory extends StoreCommand {
  static override summary = 'Show what has gone into your wallet and out of it, newest first.';
  static override flags = {
    kind: Flags.option({ options: kinds })({ summary: 'Only of this kind.' }),
    currency: Flags.string({ summary: 'Only in this currency, such as EUR.' }),
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(WalletHistory);
    const { steam } = await connect(flags);
    const { kind, currency, limit } = flags;
    const query = { limit, ...(kind && { kind }), ...(currency && { currency: currency.toUpperCase() }) };
    const { items } = await steam.payments.listTransactions({ query });
    const rows = items.map(({ at, kind, phase, amount, currency, orderId, reason }) => [
      at,
      phase === 'single' ? kind : `${kind} (${phase})`,
      `${currency} ${shownAmount(amount)}`,
      reason ?? orderId ?? '',
    ]);
    this.log(rows.length > 0 ? table(rows, ['at', 'kind', 'amount', 'for']) : 'There is none.');
    return { items };
  }
}
