import { Args, Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { shownCart } from '../../ui/cart-page.ts';

export class CartCountry extends StoreCommand {
  static override summary = 'Say where you live, which decides the prices of your cart, and when you were born.';
  static override args = { country: Args.string({ description: 'Such as DE.', required: true }) };
  static override flags = {
    born: Flags.string({ summary: 'Such as 1990-05-17; without it nothing that has an age can be bought.' }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(CartCountry);
    const { steam } = await connect(flags);
    const body = { country: args.country.toUpperCase(), bornOn: flags.born ?? null };
    const cart = await steam.shopping.putCart({ body });
    this.log(shownCart(cart));
    return cart;
  }
}
