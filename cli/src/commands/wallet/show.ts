import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { shownAmount } from '../../ui/amount.ts';
import { table } from '../../ui/table.ts';

export class WalletShow extends StoreCommand {
  static override summary = 'Show what you have in a store, by currency.';
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { flags } = await this.parse(WalletShow);
    const { steam } = await connect(flags);
    const wallet = await steam.payments.getWallet();
    const rows = wallet.balances.map(({ currency, balance, held }) => [
      currency,
      shownAmount(balance),
      held > 0 ? shownAmount(held) : '',
    ]);
    this.log(rows.length > 0 ? table(rows, ['currency', 'balance', 'held']) : 'The wallet is empty.');
    return wallet;
  }
}
