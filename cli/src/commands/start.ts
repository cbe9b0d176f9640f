import { describeStore, summarizeStore } from '../services/describe-store.ts';
import { serve } from '../services/serve.ts';
import { startFilledStore } from '../services/start-store.ts';
import { startFlags, startOptionsOf } from '../start-flags.ts';
import { StoreCommand } from '../store-command.ts';

export class Start extends StoreCommand {
  static override summary = 'Start a store: database, migrations, games, API. Ctrl-C stops all of it.';
  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --port 8100 --data-dir other-store --sandbox',
  ];
  static override flags = startFlags;

  async run(): Promise<void> {
    const { flags } = await this.parse(Start);
    await serve(
      (interrupted) => startFilledStore(startOptionsOf(flags), interrupted),
      (store) => {
        this.log(describeStore(store, flags['data-dir']));
        if (this.jsonEnabled()) this.logJson(summarizeStore(store));
      },
    );
  }
}
