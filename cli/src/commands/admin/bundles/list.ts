import { Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { table } from '../../../ui/table.ts';

export class AdminBundlesList extends StoreCommand {
  static override summary = 'List bundles, newest first.';
  static override flags = {
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(AdminBundlesList);
    const { steam } = await connect(flags);
    const { items } = await steam.catalog.listBundles({ query: { limit: flags.limit } });
    const rows = items.map(({ bundleId, name, discountPercent, appIds }) => [
      String(bundleId),
      name,
      `${discountPercent}%`,
      appIds.join(', '),
    ]);
    this.log(rows.length > 0 ? table(rows, ['bundle', 'name', 'off', 'games']) : 'There are none.');
    return { items };
  }
}
