import { Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { shownOrders } from '../../ui/order-page.ts';

export class OrdersList extends StoreCommand {
  static override summary = 'List your orders, newest first.';
  static override flags = {
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(OrdersList);
    const { steam } = await connect(flags);
    const { items } = await steam.purchases.listOrders({ query: { limit: flags.limit } });
    this.log(shownOrders(items));
    return { items };
  }
}
