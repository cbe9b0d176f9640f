import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { table } from '../../ui/table.ts';

export class WalletMethods extends StoreCommand {
  static override summary = 'Show your stored payment methods.';
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { flags } = await this.parse(WalletMethods);
    const { steam } = await connect(flags);
    const { items } = await steam.payments.listPaymentMethods();
    const rows = items.map(({ id, kind, label, lastFour, isDefault }) => [
      id,
      kind,
      lastFour === null ? label : `${label} ...${lastFour}`,
      isDefault ? 'default' : '',
    ]);
    this.log(rows.length > 0 ? table(rows) : 'There is none. `steam-clone wallet add-method TOKEN` stores one.');
    return { items };
  }
}
