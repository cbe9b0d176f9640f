import { Args } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminBundlesDelete extends StoreCommand {
  static override summary = 'Remove a bundle; its games stay.';
  static override args = { bundle: Args.integer({ description: 'Number of the bundle.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminBundlesDelete);
    const { steam } = await connect(flags);
    const path = { bundleId: args.bundle };
    await steam.catalog.deleteBundle({ path });
    this.log(`There is no bundle ${args.bundle} any more`);
    return path;
  }
}
