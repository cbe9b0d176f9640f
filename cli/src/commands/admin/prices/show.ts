import { Args } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { shownAmount, shownPercent } from '../../../ui/amount.ts';
import { table } from '../../../ui/table.ts';

export class AdminPricesShow extends StoreCommand {
  static override summary = 'Show the prices of a game in all price lists.';
  static override args = { game: Args.string({ description: 'Appid or id of the game.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminPricesShow);
    const { steam } = await connect(flags);
    const prices = await steam.catalog.listPrices({ path: { id: args.game } });
    const rows = prices.items.map(({ region, currency, amount, discountPercent, finalAmount, discountEndsAt }) => [
      region,
      currency,
      shownAmount(amount),
      shownPercent(discountPercent),
      shownAmount(finalAmount),
      discountEndsAt ?? '',
    ]);
    const headings = ['list', 'currency', 'price', 'discount', 'to pay', 'until'];
    this.log(rows.length > 0 ? table(rows, headings) : 'It has none.');
    return prices;
  }
}
