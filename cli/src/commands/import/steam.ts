import { Flags } from '@oclif/core';
import { connectionFlags, StoreCommand } from '../../store-command.ts';

const selecting = { exactlyOne: ['apps', 'top', 'all'] };
const url = (of: string, env: string) =>
  Flags.string({ summary: `Address of ${of}, or of a mirror.`, env, helpGroup: 'STEAM' });
const rate = (of: string, usual: string) =>
  Flags.string({ summary: `Calls of ${of} at most, such as ${usual} (the default).`, helpGroup: 'STEAM' });

export class ImportSteam extends StoreCommand {
  static override summary = 'Import games from the public API of the Steam store.';
  static override description =
    'Asks for each app within the limits of Steam: about 95 apps in 5 minutes. Ctrl-C ends it in order, and the same command goes on where it stood. --all needs a key of the Steam Web API in STEAM_API_KEY; docs/importing.md tells the rest.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> --apps 730,570',
    '<%= config.bin %> <%= command.id %> --top 500 --country de',
    '<%= config.bin %> <%= command.id %> --top 20 --dry-run',
  ];
  static override flags = {
    ...connectionFlags,
    apps: Flags.string({ summary: 'These appids.', multiple: true, delimiter: ',', ...selecting }),
    top: Flags.integer({ summary: 'So many apps that most people own, by SteamSpy.', min: 1, ...selecting }),
    all: Flags.boolean({ summary: 'All games, downloads and programs.', ...selecting }),
    country: Flags.string({ summary: 'Country whose prices to take.', default: 'us' }),
    tags: Flags.boolean({ summary: 'Ask SteamSpy too, for tags, owners and playtime.' }),
    limit: Flags.integer({ summary: 'Ask for this many apps at most; the next run goes on.', min: 1 }),
    batch: Flags.integer({ summary: 'Games in a call of the own store.', min: 1, max: 1_000, default: 20 }),
    journal: Flags.string({ summary: 'File that remembers how far it is; one in --data-dir by default.' }),
    restart: Flags.boolean({ summary: 'Begin anew.' }),
    'dry-run': Flags.boolean({ summary: 'Ask Steam and judge the answers without a store.' }),
    'store-url': url('the Steam store', 'STEAM_STORE_URL'),
    'api-url': url('the Steam Web API', 'STEAM_API_URL'),
    'steamspy-url': url('SteamSpy', 'STEAMSPY_URL'),
    'store-rate': rate('the Steam store', '200/5m'),
    'api-rate': rate('the Steam Web API', '60/1m'),
    'steamspy-rate': rate('SteamSpy', '1/s'),
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(ImportSteam);
    // Help, which loads every command, does not wait for it.
    const { runImportSteam } = await import('../../services/steam-import/run-import-steam.ts');
    return runImportSteam(flags, (text) => this.log(text));
  }
}
