import { Args } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { shownCart } from '../../ui/cart-page.ts';

export class CartCoupon extends StoreCommand {
  static override summary = 'Use a coupon for your cart; none without a code.';
  static override args = { code: Args.string({ description: 'Code of the coupon.' }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(CartCoupon);
    const { steam } = await connect(flags);
    const cart = await (args.code === undefined
      ? steam.shopping.dropCoupon()
      : steam.shopping.useCoupon({ body: { code: args.code } }));
    this.log(shownCart(cart));
    return cart;
  }
}
