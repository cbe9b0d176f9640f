import { Flags } from '@oclif/core';
import { describeStore, summarizeStore } from '../services/describe-store.ts';
import { serve } from '../services/serve.ts';
import { startFilledStore } from '../services/start-store.ts';
import { startFlags, startOptionsOf } from '../start-flags.ts';
import { StoreCommand } from '../store-command.ts';

export class Setup extends StoreCommand {
  static override summary = 'Start a store, fill it, and import files of games.';
  static override examples = ['<%= config.bin %> <%= command.id %> --import games.ndjson.gz --exit'];
  static override flags = {
    import: Flags.string({
      summary: 'A file of games, as `import file` takes it.',
      multiple: true,
      multipleNonGreedy: true,
    }),
    exit: Flags.boolean({ summary: 'Stop the store when it is filled instead of serving.' }),
    ...startFlags,
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Setup);
    const filled = new AbortController();
    await serve(
      (interrupted) => startFilledStore({ ...startOptionsOf(flags), files: flags.import ?? [] }, interrupted),
      (store) => {
        this.log(describeStore(store, flags['data-dir']));
        if (this.jsonEnabled()) this.logJson(summarizeStore(store));
        if (flags.exit) filled.abort();
      },
      filled.signal,
    );
  }
}
