import { randomUUID } from 'node:crypto';
import { Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { shownOrder } from '../../ui/order-page.ts';

export class CartCheckout extends StoreCommand {
  static override summary = 'Buy what is in your cart, from the wallet without --method.';
  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --method 0193a1eb-41b7-7c20-a5d3-7f9b1c2d3e4f --wallet 500',
  ];
  static override flags = {
    method: Flags.string({ summary: 'Id of a stored payment method, which pays what the wallet does not.' }),
    wallet: Flags.integer({
      summary: 'Hundredths that the wallet pays beside the method.',
      min: 0,
      dependsOn: ['method'],
    }),
    total: Flags.integer({ summary: 'Buy only if it costs so many hundredths; the price of now without it.', min: 0 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(CartCheckout);
    const { steam } = await connect(flags);
    const cart = await steam.shopping.getCart();
    const { method, wallet = 0, total = cart.total } = flags;
    const payment = { useWallet: method === undefined ? true : wallet, paymentMethodId: method ?? null };
    const expectedTotal = { amount: total, currency: cart.currency };
    const body = { cartId: cart.id, expectedTotal, payment };
    const order = await steam.purchases.checkout({ body }, { idempotencyKey: randomUUID() });
    this.log(shownOrder(order));
    return order;
  }
}
