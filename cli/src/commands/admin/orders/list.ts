import { Flags } from '@oclif/core';
import { accountId } from '../../../services/accounts.ts';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { shownOrders } from '../../../ui/order-page.ts';

const states = [
  'awaiting-payment',
  'held',
  'paid',
  'fulfilled',
  'cancelled',
  'refund-requested',
  'partially-refunded',
  'refunded',
  'charged-back',
] as const;

export class AdminOrdersList extends StoreCommand {
  static override summary = 'List orders, newest first.';
  static override flags = {
    account: Flags.string({ summary: 'Account name or id of the buyer.' }),
    state: Flags.option({ summary: 'In which state they are.', options: states })(),
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(AdminOrdersList);
    const { steam } = await connect(flags);
    const { account, state, limit } = flags;
    const userId = account === undefined ? undefined : await accountId(steam, account);
    const query = { limit, ...(userId !== undefined && { userId }), ...(state && { state }) };
    const { items } = await steam.purchases.listAllOrders({ query });
    this.log(shownOrders(items));
    return { items };
  }
}
