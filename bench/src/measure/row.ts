import type { LatencyAt, Row, Side } from '../report/report.ts';
import type { Scenario } from '../scenario.ts';
import type { Measurement } from './measurement.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Share of its ceiling from which on the generator and not the server may be the limit. */
export const boundFrom = 0.8;

const nothing: Spread = { median: 0, low: 0, high: 0 };

/** Null when nothing was measured. */
export function sideOf(runs: readonly Measurement[]): Side | null {
  const last = runs.at(-1);
  if (!last) return null;
  const over = (of: (run: Measurement) => number | null) => spreadOf(runs.map(of));
  return {
    runs: runs.length,
    failures: runs.reduce((sum, { failures }) => sum + failures, 0),
    requestsPerSecond: over((run) => run.requestsPerSecond) ?? nothing,
    p50: over((run) => run.latency.p50) ?? nothing,
    p99: over((run) => run.latency.p99) ?? nothing,
    cpuPerRequest: over((run) => run.cpuPerRequest),
    postgresCpuPerRequest: over((run) => run.postgresCpuPerRequest),
    memory: over((run) => run.memory),
    postgresMemory: over((run) => run.postgresMemory),
    generatorBusy: over((run) => run.generatorBusy),
    timeline: last.timeline,
  };
}

export function latencyAt({ latency, failures, curve, operations }: Measurement): LatencyAt {
  return { p50: latency.p50, p99: latency.p99, failures, curve, operations };
}

/** A row in which nothing was measured yet. */
export function emptyRow({ name, summary, unit = 'requests' }: Scenario, connections: number): Row {
  return {
    scenario: name,
    summary,
    unit,
    trouble: null,
    connections,
    ceiling: null,
    bare: null,
    withoutBare: null,
    store: null,
    ratio: null,
    cpuRatio: null,
    p99Ratio: null,
    paired: { rate: null, cpu: null, p99: null },
    isGeneratorBound: false,
    aims: [],
    statements: null,
    openLoop: null,
    knee: null,
  };
}

/** Puts what was measured into a row. At a constant rate all answer alike, so that no aim of throughput applies. */
export function judge(
  row: Row,
  { aim, p99Times, p99 }: Scenario,
  runs: Record<'bare' | 'store', readonly Measurement[]>,
  atConstantRate: boolean,
): void {
  const [bare, store] = [sideOf(runs.bare), sideOf(runs.store)];
  Object.assign(row, { bare, store });
  if (!store) return;
  const share = (of: number | undefined, whole: number | undefined) =>
    of !== undefined && whole !== undefined && whole > 0 ? of / whole : null;
  row.ratio = share(store.requestsPerSecond.median, bare?.requestsPerSecond.median);
  row.cpuRatio = share(bare?.cpuPerRequest?.median, store.cpuPerRequest?.median);
  row.p99Ratio = share(store.p99.median, bare?.p99.median);
  row.paired = {
    rate: paired(runs, (run) => run.requestsPerSecond),
    cpu: paired(runs, (run) => run.cpuPerRequest),
    p99: paired(runs, (run) => run.latency.p99),
  };
  const fastest = Math.max(store.requestsPerSecond.median, bare?.requestsPerSecond.median ?? 0);
  row.isGeneratorBound = row.unit === 'requests' && row.ceiling !== null && fastest > boundFrom * row.ceiling;
  const judged = row.isGeneratorBound && row.cpuRatio !== null ? row.cpuRatio : row.ratio;
  const measure = row.isGeneratorBound && row.cpuRatio !== null ? 'bare, by CPU' : 'bare';
  // What was never answered has no latency.
  const keptUp = store.failures === 0;
  row.aims = [
    aim === undefined || bare === null || atConstantRate
      ? null
      : { text: `>= ${aim} x ${measure}`, isReached: (judged ?? 0) >= aim },
    p99Times === undefined || bare === null
      ? null
      : { text: `p99 < ${p99Times} x`, isReached: keptUp && (row.p99Ratio ?? Infinity) < p99Times },
    p99 === undefined ? null : { text: `p99 <= ${p99} ms`, isReached: keptUp && store.p99.median <= p99 },
  ].filter((each) => each !== null);
}

/** What is to hold at half of the throughput, once that was measured. */
export function judgeAtHalf(row: Row, { p99AtHalf }: Scenario): void {
  const { openLoop } = row;
  if (p99AtHalf === undefined || !openLoop) return;
  const { failures, p99 } = openLoop.store;
  row.aims.push({
    text: `p99 <= ${p99AtHalf} ms at ${openLoop.rate}/s`,
    isReached: failures === 0 && p99 <= p99AtHalf,
  });
}

/** The store's figure as a multiple of the bare program's in the same turn. */
function paired(
  { bare, store }: Record<'bare' | 'store', readonly Measurement[]>,
  of: (run: Measurement) => number | null,
): Spread | null {
  const turns = bare.slice(0, store.length).map((run, turn) => {
    const [other, mine] = [of(run), of(store[turn]!)];
    return other !== null && mine !== null && other > 0 ? mine / other : null;
  });
  return spreadOf(turns);
}
