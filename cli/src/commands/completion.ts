import { Args } from '@oclif/core';
import { StoreCommand } from '../store-command.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

export class Completion extends StoreCommand {
  static override summary = 'Print a script by which a shell completes commands and flags.';
  static override examples = [
    'source <(<%= config.bin %> <%= command.id %> bash)',
    'source <(<%= config.bin %> <%= command.id %> zsh)',
    '<%= config.bin %> <%= command.id %> fish | source',
  ];
  static override enableJsonFlag = false;
  static override args = { shell: Args.option({ description: 'Which shell.', options: shells })({ required: true }) };

  async run(): Promise<void> {
    const { args } = await this.parse(Completion);
    const { completionScript } = await import('../services/completion/completion-script.ts');
    process.stdout.write(completionScript(args.shell, this.config));
  }
}
