import { availableParallelism, cpus, totalmem } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { BenchMistake } from './bench-mistake.ts';
import { measureCeiling } from './load/measure-ceiling.ts';
import { measureGrowth } from './growth/measure-growth.ts';
import { loadScenarios } from './load-scenarios.ts';
import { countStatements } from './measure/count-statements.ts';
import { emptyRow } from './measure/row.ts';
import { runScenario } from './measure/run-scenario.ts';
import type { BenchReport, Ceiling, Machine } from './report/report.ts';
import { type Bench, NotHere, type Scenario } from './scenario.ts';
import { chooseGames, chooseGrowingGames, type GameFile } from './store/choose-games.ts';
import { appIdsOf, loadGames } from './store/load-games.ts';
import { openBench } from './store/own-stores.ts';
import { openRunningStore, type RunningInstance } from './store/running-store.ts';

export interface BenchOptions {
  /** Names; all when there are none. */
  scenarios: readonly string[];
  /** A store that runs; null to start some. */
  instance: RunningInstance | null;
  /** Where the stores that are started keep their data. */
  dataDirectory: string;
  games: GameFile;
  connections: number;
  /** Requests a second of an open loop; null for a closed one. */
  rate: number | null;
  seconds: number;
  runs: number;
  knee: boolean;
  /** Whether to measure how cost grows, too; with a million accounts at the end or without. */
  growth: boolean;
  million: boolean;
  /** Whether to change a store that runs. */
  write: boolean;
}

/** Hears how far the bench is. */
export interface BenchProgress {
  step(label: string): void;
  update(note: string, ratio?: number): void;
}

type OpenBench = Bench & { postgres(): number | null; close(): Promise<void> };

/**
 * Measures. It throws `BenchMistake`, `SteamError` or `SteamConnectionError` before anything was measured; after that the
 * report tells what went wrong, and an abort of the signal ends it with what was done until then.
 */
export async function runBench(
  options: BenchOptions,
  progress: BenchProgress,
  signal: AbortSignal,
): Promise<BenchReport> {
  const chosen = await chooseScenarios(options.scenarios);
  const report = newReport(options);
  let remote: OpenBench | null = null;
  try {
    const games = options.instance ? null : await prepareGames(options, progress, signal);
    remote = options.instance && (await openRunningStore(options.instance, signal));
    report.data.games = games?.appIds.length ?? remote?.appIds.length ?? 0;
    progress.step('Measuring the load generator');
    report.ceiling = await measureCeiling(options.connections, Math.min(2, options.seconds), signal);
    for (const scenario of chosen) {
      progress.step(scenario.name);
      if (remote) await measureOne(report, scenario, remote, options, progress, signal);
      else if (games) await measureOwn(report, scenario, { ...games, signal }, options, progress);
    }
    if (options.growth) await growthOf(report, options, progress, signal);
  } catch (error) {
    await orInterrupted(signal);
    // Before that there is nothing to report.
    if (!signal.aborted && report.ceiling === null) throw error;
    report.endedEarly = signal.aborted ? 'interrupted' : (error as Error).message;
  } finally {
    await remote?.close();
  }
  report.finishedAt = new Date().toISOString();
  return report;
}

async function growthOf(
  report: BenchReport,
  { dataDirectory, games, seconds, million }: BenchOptions,
  progress: BenchProgress,
  signal: AbortSignal,
): Promise<void> {
  const { file, directory, count } = await chooseGrowingGames(games, dataDirectory);
  progress.step('Growth');
  const openGames = async (size: number) => {
    const limit = size === count ? undefined : size;
    const holding = limit === undefined ? directory : `${directory}-${limit}`;
    await loadGames(holding, file, limit, signal);
    return openBench({ dataDirectory: holding, file, appIds: await appIdsOf(file, size), signal });
  };
  const say = (line: string) => progress.step(line);
  await measureGrowth({ seconds, million, games: count, openGames, say, signal }, report);
}

async function measureOwn(
  report: BenchReport,
  scenario: Scenario,
  games: { dataDirectory: string; file: string; appIds: number[]; signal: AbortSignal },
  options: BenchOptions,
  progress: BenchProgress,
): Promise<void> {
  const row = await measureOne(report, scenario, openBench(games), options, progress, games.signal);
  if (scenario.statements === undefined || row.trouble) return;
  progress.update('counting statements');
  row.statements = await countStatements(scenario, games);
}

async function measureOne(
  report: BenchReport,
  scenario: Scenario,
  bench: OpenBench,
  options: BenchOptions,
  progress: BenchProgress,
  signal: AbortSignal,
) {
  const row = emptyRow(scenario, scenario.connections ?? options.connections);
  report.rows.push(row);
  if (scenario.writes && options.instance && !options.write) {
    row.trouble = 'left out: it changes the store, which needs --write';
    return row;
  }
  try {
    row.ceiling = await ceilingAt(row.connections, report, options, signal);
    await runScenario(row, scenario, bench, options, (line, done) => progress.update(line, done));
  } catch (error) {
    await orInterrupted(signal);
    if (signal.aborted) {
      row.trouble = 'interrupted';
      throw error;
    }
    row.trouble = error instanceof NotHere ? `left out: ${error.message}` : `failed: ${(error as Error).message}`;
  } finally {
    if (!options.instance) await bench.close();
  }
  return row;
}

/** Measured once for each number of connections: the fewer they are, the less the generator reaches. */
async function ceilingAt(
  connections: number,
  { ceiling, rows }: BenchReport,
  { rate, seconds }: BenchOptions,
  signal: AbortSignal,
): Promise<number | null> {
  // A constant rate opens as many as it needs.
  if (rate !== null || connections === ceiling?.connections) return ceiling?.generator ?? null;
  const known = rows.find((row) => row.connections === connections && row.ceiling !== null);
  if (known) return known.ceiling;
  const { generator } = await measureCeiling(connections, Math.min(1, seconds), signal, { withWrk: false });
  return generator;
}

/** Ctrl-C reaches the processes that are measured a little before it reaches this one: what they cause is no failure. */
async function orInterrupted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await delay(200);
}

async function chooseScenarios(names: readonly string[]): Promise<Scenario[]> {
  const all = await loadScenarios();
  const known = all.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new BenchMistake(`There is no scenario ${unknown.join(', ')}`, `There are ${known.join(', ')}.`);
  }
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}

async function prepareGames(options: BenchOptions, progress: BenchProgress, signal: AbortSignal) {
  const { file, directory } = await chooseGames(options.games, options.dataDirectory);
  progress.step(`Loading ${file}`);
  await loadGames(directory, file, undefined, signal);
  return { dataDirectory: directory, file, appIds: await appIdsOf(file) };
}

function newReport({ instance, games, runs, seconds, connections, rate }: BenchOptions): BenchReport {
  const now = new Date().toISOString();
  return {
    version: 1,
    startedAt: now,
    finishedAt: now,
    endedEarly: null,
    machine: thisMachine(),
    url: instance?.url ?? null,
    data: { name: instance ? 'what it holds' : games.name, games: 0 },
    options: { runs, seconds, connections, rate },
    ceiling: null as Ceiling | null,
    rows: [],
    growth: [],
    million: null,
  };
}

function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memory: totalmem(),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}
