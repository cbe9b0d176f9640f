import { Args } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminGamesRelist extends StoreCommand {
  static override summary = 'Put a delisted game into the store again.';
  static override args = { game: Args.string({ description: 'Appid or id of the game.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminGamesRelist);
    const { steam } = await connect(flags);
    const path = { id: args.game };
    await steam.catalog.relistGame({ path });
    this.log(`Game ${args.game} is in the store again`);
    return path;
  }
}
