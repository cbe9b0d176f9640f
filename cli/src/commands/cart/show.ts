import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { shownCart } from '../../ui/cart-page.ts';

export class CartShow extends StoreCommand {
  static override summary = 'Show your cart at the prices of now.';
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { flags } = await this.parse(CartShow);
    const { steam } = await connect(flags);
    const cart = await steam.shopping.getCart();
    this.log(shownCart(cart));
    return cart;
  }
}
