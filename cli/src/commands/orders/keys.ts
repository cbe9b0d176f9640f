import { Args } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';

export class OrdersKeys extends StoreCommand {
  static override summary = 'Show the keys that came with an order, a line each.';
  static override args = { order: Args.string({ description: 'Id of the order.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(OrdersKeys);
    const { steam } = await connect(flags);
    const { items } = await steam.purchases.listOrderKeys({ path: { orderId: args.order } });
    this.log(items.length > 0 ? items.map(({ key }) => key).join('\n') : 'What was bought came without keys.');
    return { items };
  }
}
