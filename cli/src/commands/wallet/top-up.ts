import { randomUUID } from 'node:crypto';
import { Args, Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { CommandFailure, exitCodes } from '../../exit-codes.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { shownAmount } from '../../ui/amount.ts';

export class WalletTopUp extends StoreCommand {
  static override summary = 'Put money into your wallet by a stored payment method.';
  static override args = {
    amount: Args.integer({ description: 'Hundredths of the currency: 2500 is 25.00.', required: true }),
    currency: Args.string({ description: 'Such as EUR.', required: true }),
  };
  static override flags = {
    method: Flags.string({ summary: 'Id of the method; the default one without it.' }),
    country: Flags.string({ summary: 'Where you live, such as DE.', default: 'US' }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(WalletTopUp);
    const { steam } = await connect(flags);
    const methodId = flags.method ?? (await defaultMethod(steam));
    const amount = { amount: args.amount, currency: args.currency.toUpperCase() };
    const body = { amount, paymentMethodId: methodId, country: flags.country.toUpperCase() };
    const payment = await steam.payments.topUp({ body }, { idempotencyKey: randomUUID() });
    const what = `${amount.currency} ${shownAmount(amount.amount)}`;
    if (payment.state === 'failed') {
      throw new CommandFailure(`The payment of ${what} was declined: ${payment.declineCode}`, {
        remedy: 'Pay by another method.',
        exitCode: exitCodes.failure,
      });
    }
    if (payment.redirectUrl !== null) this.log(`Approve it at ${payment.redirectUrl}`);
    else
      this.log(payment.state === 'succeeded' ? `${what} is in the wallet` : `${what} is under way (${payment.state})`);
    return payment;
  }
}

async function defaultMethod(steam: Awaited<ReturnType<typeof connect>>['steam']): Promise<string> {
  const { items } = await steam.payments.listPaymentMethods();
  const method = items.find(({ isDefault }) => isDefault);
  if (method) return method.id;
  throw new CommandFailure('There is no default payment method', {
    remedy: 'Store one by `steam-clone wallet add-method TOKEN`, or name one by --method.',
    exitCode: exitCodes.failure,
  });
}
