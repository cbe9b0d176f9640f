import { join, resolve } from 'node:path';
import { Args } from '@oclif/core';
import { buildPlugin } from '../../services/plugin/build-plugin.ts';
import { StoreCommand } from '../../store-command.ts';
import { createProgress } from '../../ui/progress.ts';

export class PluginBuild extends StoreCommand {
  static override summary = 'Build a plugin: specification, validators, types and JavaScript.';
  static override args = { directory: Args.string({ description: 'The directory of the plugin.', default: '.' }) };

  async run(): Promise<object> {
    const { args } = await this.parse(PluginBuild);
    const directory = resolve(args.directory);
    const progress = await createProgress();
    progress.step('Building');
    let id: string | null = null;
    try {
      id = await buildPlugin(directory);
    } finally {
      await progress.end(id === null ? 'failed' : 'done');
    }
    this.log(`The plugin ${id} is in ${join(directory, 'dist')}`);
    return { id, directory };
  }
}
