import { Args } from '@oclif/core';
import type { PriceRegion } from '@steam-clone/sdk';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { shownAmount } from '../../../ui/amount.ts';

export class AdminPricesSet extends StoreCommand {
  static override summary = 'Set the regular price of a game in a price list.';
  static override args = {
    game: Args.string({ description: 'Appid or id of the game.', required: true }),
    list: Args.string({ description: 'Price list, such as EUR or USD-LATAM.', required: true }),
    amount: Args.integer({
      description: 'Hundredths of the currency, also of those that have none: 999 is 9.99.',
      required: true,
    }),
  };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminPricesSet);
    const { steam } = await connect(flags);
    // The store says which lists there are when this is none.
    const path = { id: args.game, region: args.list.toUpperCase() as PriceRegion };
    const price = await steam.catalog.setPrice({ path, body: { amount: args.amount } });
    this.log(`${args.game} costs ${price.currency} ${shownAmount(price.amount)} in ${price.region}`);
    return price;
  }
}
