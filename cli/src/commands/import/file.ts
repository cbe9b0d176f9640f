import { importFormats } from '@steam-clone/seed/recognise';
import { Args, Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { interruptible } from '../../services/interruption.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { createProgress } from '../../ui/progress.ts';

export class ImportFile extends StoreCommand {
  static override summary = 'Import games from a file in one of several formats, plain, gzip or ZIP.';
  static override description =
    'Creates games and updates those that differ; importing a file again changes nothing. Malformed rows are refused and reported, the others are imported. The format is told by the content. docs/importing.md tells what each format holds.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> games.ndjson.gz',
    '<%= config.bin %> <%= command.id %> steam.csv.zip --dry-run',
    '<%= config.bin %> <%= command.id %> list.csv --map id=appid --map title=name --map eur=price --currency EUR',
  ];
  static override args = { path: Args.string({ description: 'The file.', required: true }) };
  static override flags = {
    ...connectionFlags,
    format: Flags.option({ summary: 'Format of the file.', options: importFormats })(),
    map: Flags.string({
      summary: 'Read a field from a column of a CSV file of any other kind, as column=field.',
      multiple: true,
      default: [],
      multipleNonGreedy: true,
    }),
    currency: Flags.string({
      summary: 'Take prices in this currency only; with --map it is that of the prices (USD by default).',
    }),
    limit: Flags.integer({ summary: 'Read this many rows at most.', min: 1 }),
    'dry-run': Flags.boolean({ summary: 'Read and judge the rows without a store.' }),
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(ImportFile);
    // Loaded here, because the help of all commands loads this file.
    const { checkCompleted, checkJudged, columnsOfFlags, describeDryRun, describeReport, importFile, judgeFile } =
      await import('../../services/import-file.ts');
    const { format, limit, currency: given } = flags;
    const currency = given?.toUpperCase();
    const options = { format, limit, currency, columns: columnsOfFlags(flags.map) };
    if (flags['dry-run']) {
      const progress = await createProgress();
      const report = await interruptible((signal) => judgeFile(args.path, options, progress, signal));
      await progress.end(report.stopped ? 'failed' : 'done');
      this.log(describeDryRun(report));
      checkJudged(report);
      const { stopped: _, ...counts } = report;
      return counts;
    }
    const { steam } = await connect(flags);
    const progress = await createProgress();
    const report = await interruptible((signal) => importFile(steam, args.path, options, progress, signal));
    await progress.end(report.stopped ? 'failed' : 'done');
    this.log(describeReport(report));
    checkCompleted(report);
    const { stopped: _, ...counts } = report;
    return counts;
  }
}
