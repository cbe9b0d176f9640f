import { Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { shownAmount } from '../../ui/amount.ts';
import { table } from '../../ui/table.ts';

export class AlertsList extends StoreCommand {
  static override summary = 'List the games of whose prices you are told.';
  static override flags = {
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(AlertsList);
    const { steam } = await connect(flags);
    const { items } = await steam.shopping.listPriceAlerts({ query: { limit: flags.limit } });
    const rows = items.map(({ appId, currency, belowAmount, atLeastPercent, lastAmount }) => [
      String(appId),
      shownAmount(lastAmount),
      currency,
      belowAmount === null ? '-' : shownAmount(belowAmount),
      atLeastPercent === null ? '-' : `${atLeastPercent}%`,
    ]);
    this.log(rows.length > 0 ? table(rows, ['appid', 'costs', 'in', 'below', 'discount']) : 'There are none.');
    return { items };
  }
}
