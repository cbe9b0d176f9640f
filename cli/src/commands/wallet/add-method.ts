import { Args } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';

export class WalletAddMethod extends StoreCommand {
  static override summary = 'Store a payment method by the token of the payment provider.';
  static override description =
    'The test provider of a store on the embedded database knows tok_card, tok_paypal and tok_bank.';
  static override args = {
    token: Args.string({ description: 'Token of the provider, such as tok_card.', required: true }),
  };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(WalletAddMethod);
    const { steam } = await connect(flags);
    const method = await steam.payments.addPaymentMethod({ body: { token: args.token } });
    this.log(`${method.id} is stored: ${method.label}`);
    return method;
  }
}
