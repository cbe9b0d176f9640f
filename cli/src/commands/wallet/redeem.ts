import { randomUUID } from 'node:crypto';
import { Args } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { shownAmount } from '../../ui/amount.ts';

export class WalletRedeem extends StoreCommand {
  static override summary = 'Put the money of a gift card into your wallet.';
  static override args = {
    code: Args.string({ description: 'As on the card, such as ABCD-EFGH-JKLM-NPQR.', required: true }),
  };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(WalletRedeem);
    const { steam } = await connect(flags);
    const wallet = await steam.payments.redeemGiftCard({ body: { code: args.code } }, { idempotencyKey: randomUUID() });
    const balances = wallet.balances.map(({ currency, balance }) => `${currency} ${shownAmount(balance)}`);
    this.log(`It is redeemed; the wallet has ${balances.join(', ')}`);
    return wallet;
  }
}
