import { Args, Flags } from '@oclif/core';
import type { PriceRegion } from '@steam-clone/sdk';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { shownAmount, shownPercent } from '../../../ui/amount.ts';
import { table } from '../../../ui/table.ts';

export class AdminPricesHistory extends StoreCommand {
  static override summary = 'Show what the prices of a game have been, newest first.';
  static override args = { game: Args.string({ description: 'Appid or id of the game.', required: true }) };
  static override flags = {
    list: Flags.string({ summary: 'Only this price list.' }),
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminPricesHistory);
    const { steam } = await connect(flags);
    const { list, limit } = flags;
    const query = { limit, ...(list && { region: list.toUpperCase() as PriceRegion }) };
    const { items } = await steam.catalog.listPriceChanges({ path: { id: args.game }, query });
    const rows = items.map(({ changedAt, region, amount, discountPercent, finalAmount }) => [
      changedAt,
      region,
      shownAmount(amount),
      shownPercent(discountPercent),
      shownAmount(finalAmount),
    ]);
    this.log(rows.length > 0 ? table(rows, ['since', 'list', 'price', 'discount', 'to pay']) : 'There is none.');
    return { items };
  }
}
