import { Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { table } from '../../../ui/table.ts';

export class AdminKeysList extends StoreCommand {
  static override summary = 'List batches of keys, newest first, and how many of each are left.';
  static override flags = {
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(AdminKeysList);
    const { steam } = await connect(flags);
    const { items } = await steam.purchases.listKeyBatches({ query: { limit: flags.limit } });
    const rows = items.map(({ id, name, packageId, purpose, counts, revokedAt }) => [
      id,
      name,
      String(packageId),
      purpose,
      ...[counts.free, counts.reserved, counts.sold, counts.redeemed, counts.revoked].map(String),
      revokedAt ?? '',
    ]);
    const columns = ['id', 'name', 'package', 'for', 'free', 'reserved', 'sold', 'redeemed', 'revoked', 'taken back'];
    this.log(rows.length > 0 ? table(rows, columns) : 'There are none.');
    return { items };
  }
}
