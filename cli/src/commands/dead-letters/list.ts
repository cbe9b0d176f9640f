import { Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { listDeadLetters } from '../../services/dead-letters.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { table } from '../../ui/table.ts';

export class DeadLettersList extends StoreCommand {
  static override summary = 'List events and jobs that failed for good, latest first.';
  static override flags = {
    plugin: Flags.string({ summary: 'Only those of this plugin.' }),
    limit: Flags.integer({ summary: 'How many at most.', default: 100, min: 1 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(DeadLettersList);
    const { steam } = await connect(flags);
    const letters = await listDeadLetters(steam, flags.plugin, flags.limit);
    const rows = letters.map(({ failedAt, plugin, id, kind, name, error }) => [
      failedAt,
      plugin,
      id,
      kind,
      name,
      error,
    ]);
    this.log(rows.length > 0 ? table(rows, ['failed at', 'plugin', 'id', 'kind', 'name', 'error']) : 'There are none.');
    return { items: letters };
  }
}
