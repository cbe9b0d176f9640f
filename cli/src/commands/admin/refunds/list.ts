import { Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { shownAmount } from '../../../ui/amount.ts';
import { table } from '../../../ui/table.ts';

export class AdminRefundsList extends StoreCommand {
  static override summary = 'List refunds, oldest first: those that wait for a decision, without --state.';
  static override flags = {
    state: Flags.option({
      summary: 'In which state they are.',
      options: ['waiting', 'approved', 'done', 'denied'] as const,
      default: 'waiting',
    })(),
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(AdminRefundsList);
    const { steam } = await connect(flags);
    const { state, limit } = flags;
    const { items } = await steam.purchases.listRefunds({ query: { state, limit } });
    const rows = items.map(({ id, orderId, amount, currency, rule, reason }) => [
      id,
      orderId,
      `${shownAmount(amount)} ${currency}`,
      rule,
      reason,
    ]);
    this.log(rows.length > 0 ? table(rows, ['id', 'order', 'amount', 'rule', 'reason']) : 'There are none.');
    return { items };
  }
}
