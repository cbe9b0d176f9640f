import { Args } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { shownOrder } from '../../ui/order-page.ts';

export class OrdersShow extends StoreCommand {
  static override summary = 'Show one of your orders, with its refunds.';
  static override args = { order: Args.string({ description: 'Id of the order.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(OrdersShow);
    const { steam } = await connect(flags);
    const path = { orderId: args.order };
    const { order, history } = await steam.purchases.getOrder({ path });
    const { items: refunds } = await steam.purchases.listOrderRefunds({ path });
    const past = history.map(({ state, at }) => `${at}  ${state}`);
    const asked = refunds.map(({ id, state, rule, answer }) =>
      `Refund ${id}: ${state} (${rule}) ${answer ?? ''}`.trim(),
    );
    this.log([shownOrder(order), ...past, ...asked].join('\n'));
    return { order, history, refunds };
  }
}
