import { Args } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

const decisions = ['release', 'refuse'] as const;

export class AdminPaymentsReview extends StoreCommand {
  static override summary = 'Let a payment that is held as suspicious go on, or let it go.';
  static override args = {
    payment: Args.string({ description: 'Id of the payment.', required: true }),
    decision: Args.option({ options: decisions })({ description: 'What to do with it.', required: true }),
  };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminPaymentsReview);
    const { steam } = await connect(flags);
    const { decision } = args;
    const payment = await steam.payments.reviewPayment({ path: { paymentId: args.payment }, body: { decision } });
    this.log(`${payment.id} is ${payment.state}`);
    return payment;
  }
}
