import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BenchOptions, BenchReport, Comparison } from '@steam-clone/bench';
import { CommandFailure, type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Progress } from '../ui/progress.ts';
import { checkWritable } from './check-writable.ts';
import { connect, readRunningStore } from './connection.ts';

/** What the flags of `steam-clone bench` say. */
export interface WantedBench extends Pick<
  BenchOptions,
  'scenarios' | 'seconds' | 'runs' | 'connections' | 'knee' | 'growth' | 'million' | 'write'
> {
  url?: string | undefined;
  dataDirectory: string;
  rate?: number | undefined;
  data?: 'small' | 'steam' | undefined;
  /** Files. */
  games?: string | undefined;
  report?: string | undefined;
  compare?: string | undefined;
  readme?: string | undefined;
}

export interface FinishedBench {
  report: BenchReport & { comparison?: Comparison };
  /** For people. */
  text: string;
  /** 0, or of `exitCodes`. */
  exitCode: ExitCode | 0;
}

/** Runs the bench and writes what is to be written, also when it is interrupted. */
export async function runBenchmarks(
  wanted: WantedBench,
  progress: Progress,
  signal: AbortSignal,
): Promise<FinishedBench> {
  // It brings the server along, which is only loaded by the commands that need it.
  const bench = await import('@steam-clone/bench');
  try {
    if (wanted.seconds < 1) throw new bench.BenchMistake('A run takes a second at least', 'Give a longer --duration.');
    for (const file of [wanted.report, wanted.readme]) if (file !== undefined) checkWritable(file);
    if (wanted.readme !== undefined) bench.checkReadme(wanted.readme, wanted.scenarios);
    const baseline = wanted.compare === undefined ? null : bench.readBaseline(wanted.compare);
    const report = await bench.runBench(await optionsOf(wanted, bench), progress, signal);
    const comparison = baseline && bench.compare(baseline, report);
    if (wanted.report !== undefined) writeFileSync(wanted.report, bench.renderHtml(report, comparison));
    if (wanted.readme !== undefined && report.endedEarly === null) bench.writeReadme(wanted.readme, report);
    await progress.end(report.endedEarly === null ? 'done' : 'failed');
    const failures = bench.failuresOf(report);
    const isWorse = comparison?.changes.some(({ verdict }) => verdict === 'worse') ?? false;
    const text = [
      bench.renderText(report),
      ...(comparison ? ['', bench.renderComparison(comparison)] : []),
      ...(failures.length > 0 ? ['', ...failures.map((failure) => `FAILED ${failure}`)] : []),
      ...(wanted.report === undefined ? [] : ['', `The report is in ${wanted.report}`]),
    ].join('\n');
    return {
      report: { ...report, ...(comparison && { comparison }) },
      text,
      exitCode: signal.aborted ? exitCodes.interrupted : failures.length > 0 || isWorse ? exitCodes.failure : 0,
    };
  } catch (error) {
    await progress.end('failed');
    if (!(error instanceof bench.BenchMistake)) throw error;
    const { message, remedy, kind } = error;
    throw new CommandFailure(message, { remedy, exitCode: exitCodes[kind], cause: error });
  }
}

type BenchModule = typeof import('@steam-clone/bench');

async function optionsOf(wanted: WantedBench, bench: BenchModule): Promise<BenchOptions> {
  const { url, dataDirectory, rate = null, games, data = bench.usualGames(), ...rest } = wanted;
  return {
    ...rest,
    rate,
    instance: url === undefined ? null : await instanceAt(url, dataDirectory, bench),
    dataDirectory: path.resolve(dataDirectory, 'bench'),
    games: games === undefined ? { name: data } : { name: 'file', file: path.resolve(games) },
  };
}

/** The store at an address; when it runs on the data directory, its databases are known too. */
async function instanceAt(given: string, dataDirectory: string, bench: BenchModule): Promise<BenchOptions['instance']> {
  const { url, steam } = await connect({ url: given, 'data-dir': dataDirectory });
  const running = await readRunningStore(dataDirectory);
  const isHere = running?.addresses['api'] === url;
  return {
    url,
    steam,
    databases: (isHere && running.databases) || {},
    postgres: isHere ? bench.postmasterOf(dataDirectory) : null,
  };
}
