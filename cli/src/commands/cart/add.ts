import { Args, Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { shownCart } from '../../ui/cart-page.ts';

export class CartAdd extends StoreCommand {
  static override summary = 'Put something into your cart.';
  static override args = { item: Args.integer({ description: 'Appid, or number of a bundle.', required: true }) };
  static override flags = {
    kind: Flags.option({
      summary: 'What the number is of.',
      options: ['app', 'package', 'bundle'] as const,
      default: 'app',
    })(),
    for: Flags.string({ summary: 'Id of the user who gets it as a gift.' }),
    message: Flags.string({ summary: 'What to say with the gift.', dependsOn: ['for'] }),
    deliver: Flags.string({
      summary: 'When to send the gift, such as 2026-12-24T18:00:00.000Z; at once without it.',
      dependsOn: ['for'],
    }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(CartAdd);
    const { steam } = await connect(flags);
    const gift = {
      recipientId: flags.for ?? null,
      giftMessage: flags.message ?? null,
      deliverAt: flags.deliver ?? null,
    };
    const cart = await steam.shopping.addCartLine({ body: { kind: flags.kind, itemId: args.item, ...gift } });
    this.log(shownCart(cart));
    return cart;
  }
}
