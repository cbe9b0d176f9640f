import { Args } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';

export class AlertsRemove extends StoreCommand {
  static override summary = "Be told of a game's price no more.";
  static override args = { game: Args.integer({ description: 'Its appid.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<void> {
    const { args, flags } = await this.parse(AlertsRemove);
    const { steam } = await connect(flags);
    await steam.shopping.removePriceAlert({ path: { appId: args.game } });
    this.log(`You will not be told of app ${args.game}`);
  }
}
