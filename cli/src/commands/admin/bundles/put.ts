import { Args, Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminBundlesPut extends StoreCommand {
  static override summary = 'Make a bundle, or change it.';
  static override args = { bundle: Args.integer({ description: 'Number of the bundle.', required: true }) };
  static override flags = {
    name: Flags.string({ summary: 'What it is called.', required: true }),
    percent: Flags.integer({ summary: 'Percent off on top of the discount of each game: 0 to 75.', required: true }),
    app: Flags.integer({
      summary: 'Appid of a game; repeat it for each, in their order.',
      required: true,
      multiple: true,
    }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminBundlesPut);
    const { steam } = await connect(flags);
    const body = { name: flags.name, discountPercent: flags.percent, appIds: flags.app };
    const bundle = await steam.catalog.putBundle({ path: { bundleId: args.bundle }, body });
    this.log(`Bundle ${bundle.bundleId}, ${bundle.name}, has ${bundle.appIds.length} games`);
    return bundle;
  }
}
