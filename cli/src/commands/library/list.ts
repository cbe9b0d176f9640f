import { Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { table } from '../../ui/table.ts';

export class LibraryList extends StoreCommand {
  static override summary = 'List what you own, oldest first.';
  static override flags = {
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(LibraryList);
    const { steam } = await connect(flags);
    const { items } = await steam.purchases.listLibrary({ query: { limit: flags.limit } });
    const rows = items.map(({ packageId, appIds, kind, grantedAt }) => [
      String(packageId),
      appIds.join(', '),
      kind,
      grantedAt,
    ]);
    this.log(rows.length > 0 ? table(rows, ['package', 'appids', 'by', 'since']) : 'You own nothing.');
    return { items };
  }
}
