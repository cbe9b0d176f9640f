import { Args } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { shownCart } from '../../ui/cart-page.ts';

export class CartRemove extends StoreCommand {
  static override summary = 'Take a line out of your cart.';
  static override args = { line: Args.string({ description: 'Id of the line.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(CartRemove);
    const { steam } = await connect(flags);
    const cart = await steam.shopping.removeCartLine({ path: { lineId: args.line } });
    this.log(shownCart(cart));
    return cart;
  }
}
