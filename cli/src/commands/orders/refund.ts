import { randomUUID } from 'node:crypto';
import { Args, Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { shownAmount } from '../../ui/amount.ts';

export class OrdersRefund extends StoreCommand {
  static override summary = 'Give an order back, or some of its lines.';
  static override description =
    'What was bought within 14 days and played for less than 2 hours is refunded at once; about the rest an administrator decides.';
  static override args = { order: Args.string({ description: 'Id of the order.', required: true }) };
  static override flags = {
    line: Flags.string({
      summary: 'Id of a line; repeat it for each. All that was not given back without it.',
      multiple: true,
    }),
    reason: Flags.string({ summary: 'What to tell the store.', default: '' }),
    'to-wallet': Flags.boolean({ summary: 'Put the money into your wallet, whatever has paid.' }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(OrdersRefund);
    const { steam } = await connect(flags);
    const path = { orderId: args.order };
    const lineIds = flags.line ?? (await openLines(steam, args.order));
    const body = { lineIds, reason: flags.reason, to: flags['to-wallet'] ? 'wallet' : 'origin' } as const;
    const refund = await steam.purchases.requestRefund({ path, body }, { idempotencyKey: randomUUID() });
    const amount = `${shownAmount(refund.amount)} ${refund.currency}`;
    this.log(
      refund.state === 'waiting'
        ? `An administrator decides about ${amount} (${refund.rule}): refund ${refund.id}`
        : `${amount} given back: refund ${refund.id} is ${refund.state}`,
    );
    return refund;
  }
}

async function openLines(steam: Awaited<ReturnType<typeof connect>>['steam'], orderId: string): Promise<string[]> {
  const { order } = await steam.purchases.getOrder({ path: { orderId } });
  return order.lines
    .filter((line) => line.refundedAmount < line.finalAmount || order.total === 0)
    .map(({ lineId }) => lineId);
}
