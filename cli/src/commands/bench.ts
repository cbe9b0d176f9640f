import { Args, Flags } from '@oclif/core';
import { runBenchmarks } from '../services/bench.ts';
import { parseDuration } from '../services/duration.ts';
import { interruptible } from '../services/interruption.ts';
import { dataDirectoryFlag, StoreCommand } from '../store-command.ts';
import { createProgress } from '../ui/progress.ts';

export class Bench extends StoreCommand {
  static override summary = 'Measure what a store costs, beside bare programs that do the same work.';
  static override description =
    'Without --url it starts stores of its own in --data-dir and loads them with games. A scenario is run in turn with its bare program, under the same load. Ctrl-C ends it with a report of what was done until then. docs/benchmarks.md tells what is measured and how.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> detail-cached list --runs 3 --report bench.html',
    '<%= config.bin %> <%= command.id %> --json > baseline.json',
    '<%= config.bin %> <%= command.id %> --compare baseline.json',
    '<%= config.bin %> <%= command.id %> list --url http://127.0.0.1:8000 --rate 200 --duration 30s',
  ];
  static override strict = false;
  static override args = { scenario: Args.string({ description: 'Scenarios to run; all when not given.' }) };
  static override flags = {
    ...dataDirectoryFlag,
    url: Flags.string({
      summary: 'Measure this store, which runs already.',
      env: 'STEAM_CLONE_URL',
      helpGroup: 'GLOBAL',
    }),
    rate: Flags.integer({
      summary: 'Send so many requests a second, whatever the answers do.',
      min: 1,
      exclusive: ['connections'],
    }),
    connections: Flags.integer({
      summary: 'Have so many requests under way; 32 when not given. A scenario may name its own.',
      min: 1,
      max: 10_000,
    }),
    duration: Flags.string({ summary: 'Of a run, such as 5s or 1m.', default: '5s', aliases: ['seconds'] }),
    runs: Flags.integer({ summary: 'Runs of each scenario.', min: 1, max: 100, default: 5 }),
    data: Flags.option({
      summary: 'Games of the stores: 251, or all of Steam where they are at hand.',
      options: ['small', 'steam'] as const,
      exclusive: ['games', 'url'],
    })(),
    games: Flags.string({ summary: 'A file of games for the stores.', exclusive: ['url'] }),
    knee: Flags.boolean({ summary: 'Look for the highest rate at which latency stays low, too.' }),
    growth: Flags.boolean({
      summary: 'Measure how cost grows from 1,000 games and accounts on, too.',
      // It is measured in stores of the bench, and would stand under the name of another.
      exclusive: ['url'],
    }),
    million: Flags.boolean({ summary: 'With --growth, go on to a million accounts.', dependsOn: ['growth'] }),
    write: Flags.boolean({ summary: 'Also run what changes the store that --url names.', dependsOn: ['url'] }),
    report: Flags.string({ summary: 'Write a report with charts to this HTML file, which needs no network.' }),
    compare: Flags.string({
      summary: 'Compare with a report of --json, and fail when something is worse beyond noise.',
    }),
    'write-readme': Flags.string({
      summary: 'Replace the table in this file, between its marks, by one of all scenarios.',
      exclusive: ['url', 'rate'],
    }),
  };

  async run(): Promise<object> {
    const { flags, argv } = await this.parse(Bench);
    const { duration, connections = 32, 'data-dir': dataDirectory, 'write-readme': readme, ...rest } = flags;
    const seconds = (/^\d+$/.test(duration) ? Number(duration) * 1_000 : parseDuration(duration)) / 1_000;
    const wanted = { ...rest, scenarios: argv.map(String), seconds, connections, dataDirectory, readme };
    const progress = await createProgress();
    const { report, text, exitCode } = await interruptible((signal) => runBenchmarks(wanted, progress, signal));
    this.log(text);
    process.exitCode = exitCode;
    return report;
  }
}
