import { Args } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { table } from '../../../ui/table.ts';

export class AdminGamesShow extends StoreCommand {
  static override summary = 'Show all fields of a game.';
  static override args = { game: Args.string({ description: 'Appid or id of the game.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminGamesShow);
    const { steam } = await connect(flags);
    const game = await steam.catalog.getGame({ path: { id: args.game } });
    const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));
    this.log(table(Object.entries(game).map(([name, value]) => [name, value === null ? '' : shown(value)])));
    return game;
  }
}
