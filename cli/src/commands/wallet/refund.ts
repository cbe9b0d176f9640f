import { randomUUID } from 'node:crypto';
import { Args } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { shownAmount } from '../../ui/amount.ts';

export class WalletRefund extends StoreCommand {
  static override summary = 'Give a top-up back to the payment method, within 14 days and unspent.';
  static override args = {
    payment: Args.string({
      description: 'Id of its payment, which `top-up --json` and `history --json` show.',
      required: true,
    }),
  };
  static override flags = { ...connectionFlags };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(WalletRefund);
    const { steam } = await connect(flags);
    const path = { paymentId: args.payment };
    const payment = await steam.payments.refundTopUp({ path }, { idempotencyKey: randomUUID() });
    const { amount, currency } = payment.amount;
    const what = `${currency} ${shownAmount(amount)}`;
    this.log(payment.state === 'refunded' ? `${what} is given back` : `${what} is on its way back`);
    return payment;
  }
}
