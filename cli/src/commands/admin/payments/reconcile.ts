import { connect } from '../../../services/connection.ts';
import { CommandFailure, exitCodes } from '../../../exit-codes.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { shownAmount } from '../../../ui/amount.ts';
import { table } from '../../../ui/table.ts';

export class AdminPaymentsReconcile extends StoreCommand {
  static override summary = "Compare the payment provider's own books with those of the store.";
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { flags } = await this.parse(AdminPaymentsReconcile);
    const { steam } = await connect(flags);
    const outcome = await steam.payments.reconcile();
    const { compared, found, differences } = outcome;
    if (found === 0) {
      this.log(`Both books have the same ${compared} events`);
      return outcome;
    }
    const rows = differences.map(({ kind, eventId, type, reference, provider, store }) => [
      kind,
      type,
      reference ?? '',
      eventId,
      shownAmount(provider),
      shownAmount(store),
    ]);
    this.log(table(rows, ['difference', 'event', 'charge', 'id', 'provider', 'store']));
    throw new CommandFailure(`The books differ in ${found} of ${compared} events`, { exitCode: exitCodes.failure });
  }
}
