import { Args } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminDiscountsCancel extends StoreCommand {
  static override summary = 'Take a discount back, or end it now.';
  static override args = {
    game: Args.string({ description: 'Appid or id of the game.', required: true }),
    discount: Args.string({ description: 'Id of the discount, as `admin discounts list` tells.', required: true }),
  };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminDiscountsCancel);
    const { steam } = await connect(flags);
    const path = { id: args.game, discountId: args.discount };
    await steam.catalog.cancelDiscount({ path });
    this.log('The discount is over');
    return path;
  }
}
