import { Args, Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { gameFieldFlags, gameFields, usage } from '../../../services/game-fields.ts';

export class AdminGamesUpdate extends StoreCommand {
  static override summary = 'Change fields of a game; what is not given stays as it is.';
  static override examples = ['<%= config.bin %> <%= command.id %> 620 --price EUR=899 --set metacritic=95'];
  static override args = { game: Args.string({ description: 'Appid or id of the game.', required: true }) };
  static override flags = {
    name: Flags.string({ summary: 'Its name.' }),
    ...gameFieldFlags,
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminGamesUpdate);
    const body = await gameFields(flags);
    if (flags.name !== undefined) body['name'] = flags.name;
    if (Object.keys(body).length === 0)
      throw usage('There is nothing to change: give --name, --set, --price or --file');
    const { steam } = await connect(flags);
    const game = await steam.catalog.updateGame({ path: { id: args.game }, body });
    this.log(`${game.name} (${game.appId}) is changed`);
    return game;
  }
}
