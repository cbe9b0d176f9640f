import { Args } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { checkCompleted, describeReport, importFile } from '../../services/import-file.ts';
import { interruptible } from '../../services/interruption.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { createProgress } from '../../ui/progress.ts';

export class ImportFile extends StoreCommand {
  static override summary = 'Import games from a file, one JSON object a line, plain or gzip.';
  static override description =
    'Creates games and updates those that differ; importing a file again changes nothing. Malformed rows are refused and reported, the others are imported. docs/importing.md tells what a row holds.';
  static override examples = ['<%= config.bin %> <%= command.id %> games.ndjson.gz'];
  static override args = { path: Args.string({ description: 'The file.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(ImportFile);
    const { steam } = await connect(flags);
    const progress = await createProgress();
    const report = await interruptible((signal) => importFile(steam, args.path, progress, signal));
    await progress.end(report.stopped ? 'failed' : 'done');
    this.log(describeReport(report));
    checkCompleted(report);
    const { stopped: _, ...counts } = report;
    return counts;
  }
}
