import { Args } from '@oclif/core';
import { connect } from '../services/connection.ts';
import { connectionFlags, StoreCommand } from '../store-command.ts';
import { createProgress } from '../ui/progress.ts';
import { table } from '../ui/table.ts';

/** A copy of a large catalogue takes its time. */
const deadline = 3_600_000;

export class Rebuild extends StoreCommand {
  static override summary = "Build a plugin's copies of other plugins' data anew, while the store runs.";
  static override args = { plugin: Args.string({ description: 'The plugin whose copies.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(Rebuild);
    const { steam } = await connect(flags);
    const progress = await createProgress();
    progress.step(`Rebuilding the copies of ${args.plugin}`);
    const report = await steam.system
      .rebuildCopies({ body: { plugin: args.plugin } }, { deadline })
      .finally(() => progress.end());
    const rows = report.copies.map(({ name, rows: count }) => [name, count.toLocaleString('en')]);
    this.log(rows.length > 0 ? table(rows, ['copy', 'rows']) : `${args.plugin} keeps no copies.`);
    return report;
  }
}
