import { randomUUID } from 'node:crypto';
import { Args, Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminRefundsDeny extends StoreCommand {
  static override summary = 'Give nothing back, and leave the order as it was.';
  static override args = { refund: Args.string({ description: 'Id of the refund.', required: true }) };
  static override flags = {
    answer: Flags.string({ summary: 'What the buyer is told.', default: '' }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminRefundsDeny);
    const { steam } = await connect(flags);
    const request = { path: { refundId: args.refund }, body: { answer: flags.answer } };
    const refund = await steam.purchases.denyRefund(request, { idempotencyKey: randomUUID() });
    this.log(`The refund is ${refund.state}`);
    return refund;
  }
}
