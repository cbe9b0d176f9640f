import { Args } from '@oclif/core';
import { serve } from '../services/serve.ts';
import { startPart } from '../services/serve-part.ts';
import { StoreCommand } from '../store-command.ts';

export class Serve extends StoreCommand {
  static override summary = 'Serve one part of a store: the gateway, or one plugin. For containers.';
  static override description =
    'DATABASE_URL, STEAM_CLONE_SECRET and STEAM_CLONE_PLUGIN_URLS must be set, the same for all parts. `start --split` needs none of them.';
  static override args = { part: Args.string({ description: '`gateway`, or the id of a plugin.', required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(Serve);
    await serve(
      () => startPart(args.part),
      ({ url }) => {
        this.log(`${args.part} serves at ${url}`);
        if (this.jsonEnabled()) this.logJson({ part: args.part, url });
      },
    );
  }
}
