import { Args } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminGamesDelete extends StoreCommand {
  static override summary = 'Remove a game that was made by mistake and never sold.';
  static override description =
    'What was ever sold, for nothing too, is refused, and what a bundle holds: delist it instead.';
  static override args = { game: Args.string({ description: 'Appid or id of the game.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminGamesDelete);
    const { steam } = await connect(flags);
    const path = { id: args.game };
    await steam.catalog.deleteGame({ path });
    this.log(`Game ${args.game} is deleted`);
    return path;
  }
}
