import { Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { shownAmount } from '../../../ui/amount.ts';
import { table } from '../../../ui/table.ts';

export class AdminPaymentsHeld extends StoreCommand {
  static override summary = 'List payments that are held as suspicious, oldest first.';
  static override flags = {
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(AdminPaymentsHeld);
    const { steam } = await connect(flags);
    const { items } = await steam.payments.listHeldPayments({ query: { limit: flags.limit } });
    const rows = items.map(({ payment, userId, signals, country, cardCountry, heldAt }) => [
      payment.id,
      heldAt,
      `${payment.amount.currency} ${shownAmount(payment.amount.amount)}`,
      userId,
      signals.join(', '),
      cardCountry === null ? country : `${country}, card ${cardCountry}`,
    ]);
    this.log(
      rows.length > 0 ? table(rows, ['payment', 'held', 'amount', 'account', 'why', 'country']) : 'There are none.',
    );
    return { items };
  }
}
