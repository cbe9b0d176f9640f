import { Args } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminGamesDelist extends StoreCommand {
  static override summary = 'Take a game out of the store; who owns it keeps it.';
  static override args = { game: Args.string({ description: 'Appid or id of the game.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminGamesDelist);
    const { steam } = await connect(flags);
    const path = { id: args.game };
    await steam.catalog.delistGame({ path });
    this.log(`Game ${args.game} is delisted`);
    return path;
  }
}
