import { Args } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { CommandFailure, exitCodes } from '../../../exit-codes.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { shownOrder } from '../../../ui/order-page.ts';

export class AdminOrdersShow extends StoreCommand {
  static override summary = 'Show an order of anybody.';
  static override args = { order: Args.string({ description: 'Id of the order.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminOrdersShow);
    const { steam } = await connect(flags);
    const { items } = await steam.purchases.listAllOrders({ query: { orderId: args.order } });
    const [order] = items;
    if (!order) {
      throw new CommandFailure(`There is no order ${args.order}`, {
        remedy: '`steam-clone admin orders list` shows those that there are.',
        exitCode: exitCodes.failure,
      });
    }
    this.log(`Buyer ${order.userId}\n${shownOrder(order)}`);
    return order;
  }
}
