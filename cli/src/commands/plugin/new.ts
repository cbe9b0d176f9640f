import { resolve } from 'node:path';
import { Args, Flags } from '@oclif/core';
import { newPlugin } from '../../services/plugin/new-plugin.ts';
import { StoreCommand } from '../../store-command.ts';

export class PluginNew extends StoreCommand {
  static override summary = 'Make the source of a plugin that builds and runs as it is.';
  static override examples = ['<%= config.bin %> <%= command.id %> guestbook'];
  static override args = { name: Args.string({ description: 'Its id: small letters and digits.', required: true }) };
  static override flags = {
    directory: Flags.string({ summary: 'Where to make it; a directory of its name when not given.' }),
    port: Flags.integer({ summary: 'Port of its process in the split form.', default: 8101, min: 1, max: 65_535 }),
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(PluginNew);
    const directory = resolve(flags.directory ?? args.name);
    const files = await newPlugin({ name: args.name, directory, port: flags.port });
    this.log(`${files.length} files in ${directory}; README.md there says how to go on.`);
    return { directory, files };
  }
}
