import { randomUUID } from 'node:crypto';
import { Args, Flags } from '@oclif/core';
import { accountId } from '../../../services/accounts.ts';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { shownAmount } from '../../../ui/amount.ts';

export class AdminPaymentsCredit extends StoreCommand {
  static override summary = 'Give money of the store into a wallet.';
  static override args = {
    account: Args.string({ description: 'Account name or id.', required: true }),
    amount: Args.integer({ description: 'Hundredths of the currency: 2500 is 25.00.', required: true }),
    currency: Args.string({ description: 'Such as EUR.', required: true }),
  };
  static override flags = {
    reason: Flags.string({ summary: 'Why; the owner of the wallet can read it.', required: true }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminPaymentsCredit);
    const { steam } = await connect(flags);
    const userId = await accountId(steam, args.account);
    const amount = { amount: args.amount, currency: args.currency.toUpperCase() };
    const body = { amount, reason: flags.reason };
    const wallet = await steam.payments.creditWallet({ path: { userId }, body }, { idempotencyKey: randomUUID() });
    const { balance = 0 } = wallet.balances.find(({ currency }) => currency === amount.currency) ?? {};
    this.log(`${args.account} has ${amount.currency} ${shownAmount(balance)}`);
    return wallet;
  }
}
