import { Args } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';

export class WalletRemoveMethod extends StoreCommand {
  static override summary = 'Remove a stored payment method.';
  static override args = { method: Args.string({ description: 'Id of the method.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(WalletRemoveMethod);
    const { steam } = await connect(flags);
    await steam.payments.removePaymentMethod({ path: { methodId: args.method } });
    this.log(`${args.method} is removed`);
    return { removed: args.method };
  }
}
