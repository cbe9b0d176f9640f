import type { components } from '@steam-clone/sdk';
import { Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { gameFieldFlags, gameFields, usage } from '../../../services/game-fields.ts';

export class AdminGamesCreate extends StoreCommand {
  static override summary = 'Create a game.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> --name "Portal 3" --price USD=1999 --set \'developers=["Valve"]\'',
    '<%= config.bin %> <%= command.id %> --file game.json',
  ];
  static override flags = {
    name: Flags.string({ summary: 'Its name; it may stand in the file too.' }),
    'app-id': Flags.integer({ summary: 'Its appid; the next free one from 4,000,000,000 up without it.', min: 1 }),
    ...gameFieldFlags,
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(AdminGamesCreate);
    const fields = await gameFields(flags);
    if (flags.name !== undefined) fields['name'] = flags.name;
    if (flags['app-id'] !== undefined) fields['appId'] = flags['app-id'];
    if (fields['name'] === undefined) throw usage('A game needs a name: give --name, or a file that has one');
    const { steam } = await connect(flags);
    const game = await steam.catalog.createGame({ body: fields as components['schemas']['NewGame'] });
    this.log(`${game.name} is game ${game.appId}`);
    return game;
  }
}
