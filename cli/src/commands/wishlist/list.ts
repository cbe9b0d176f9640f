import { Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { shownAmount, shownPercent } from '../../ui/amount.ts';
import { table } from '../../ui/table.ts';

export class WishlistList extends StoreCommand {
  static override summary = 'List what you wish for, by priority.';
  static override flags = {
    country: Flags.string({ summary: 'Country whose prices are shown, as two letters; US without it.' }),
    sale: Flags.boolean({ summary: 'Only what has a discount.' }),
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(WishlistList);
    const { steam } = await connect(flags);
    const country = flags.country === undefined ? {} : { country: flags.country.toUpperCase() };
    const query = { limit: flags.limit, onSale: flags.sale, ...country };
    const { items } = await steam.shopping.listWishlist({ query });
    const rows = items.map(({ appId, name, priority, availability, price }) => [
      String(appId),
      name,
      priority === 0 ? '-' : String(priority),
      price ? `${shownAmount(price.finalAmount)} ${price.currency}` : '-',
      price ? shownPercent(price.discountPercent) : '',
      availability,
    ]);
    this.log(rows.length > 0 ? table(rows, ['appid', 'name', 'priority', 'price', '', 'state']) : 'There is nothing.');
    return { items };
  }
}
