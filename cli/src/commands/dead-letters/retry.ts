import { Args, Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { retryAllDeadLetters, retryDeadLetter } from '../../services/dead-letters.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';

export class DeadLettersRetry extends StoreCommand {
  static override summary = 'Let failed events and jobs be tried again.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> catalog 0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17',
    '<%= config.bin %> <%= command.id %> catalog --all',
  ];
  static override args = {
    plugin: Args.string({ description: 'The plugin that it belongs to.' }),
    id: Args.string({ description: 'Its id in the list.' }),
  };
  static override flags = {
    all: Flags.boolean({ summary: 'All of them, or all of the named plugin.' }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(DeadLettersRetry);
    const { plugin, id } = args;
    const { steam } = await connect(flags);
    if (flags.all && id === undefined) {
      const retried = await retryAllDeadLetters(steam, plugin);
      this.log(`${retried} in the queue again`);
      return { retried };
    }
    if (flags.all || plugin === undefined || id === undefined)
      this.error('Give a plugin and an id, or --all', { exit: 2 });
    await retryDeadLetter(steam, plugin, id);
    this.log('It is in the queue again');
    return { retried: 1 };
  }
}
