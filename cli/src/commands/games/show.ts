import { Args, Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { gamePage } from '../../ui/game-page.ts';

export class GamesShow extends StoreCommand {
  static override summary = "Show a game's page.";
  static override args = { game: Args.string({ description: 'Appid or id of the game.', required: true }) };
  static override flags = {
    country: Flags.string({ summary: 'Country whose price is shown, as two letters; US without it.' }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(GamesShow);
    const { steam } = await connect(flags);
    const query = flags.country === undefined ? {} : { country: flags.country.toUpperCase() };
    const game = await steam.catalog.getGame({ path: { id: args.game }, query });
    this.log(gamePage(game));
    return game;
  }
}
