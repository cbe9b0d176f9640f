import { Args } from '@oclif/core';
import type { PriceRegion } from '@steam-clone/sdk';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminPricesRemove extends StoreCommand {
  static override summary = 'Take a game out of a price list, so that it cannot be bought there.';
  static override args = {
    game: Args.string({ description: 'Appid or id of the game.', required: true }),
    list: Args.string({ description: 'Price list, such as EUR or USD-LATAM.', required: true }),
  };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminPricesRemove);
    const { steam } = await connect(flags);
    const path = { id: args.game, region: args.list.toUpperCase() as PriceRegion };
    await steam.catalog.removePrice({ path });
    this.log(`${args.game} has no price in ${path.region} any more`);
    return path;
  }
}
