import type { KneeStep } from '../load/find-knee.ts';
import type { LatencyCurve, SecondOfLoad } from '../load/order.ts';
import type { Spread } from '../measure/spread.ts';

/** What a session of the bench has found out; the JSON of `--json`, and what a baseline is. */
export interface BenchReport {
  version: 1;
  startedAt: string;
  finishedAt: string;
  /** Why not everything was done; null when it was. */
  endedEarly: string | null;
  machine: Machine;
  /** The store that was measured; null when the bench has started its own. */
  url: string | null;
  /** What the stores held. */
  data: { name: string; games: number };
  options: { runs: number; seconds: number; connections: number; rate: number | null };
  ceiling: Ceiling | null;
  rows: Row[];
  growth: GrowthLine[];
  /** How long it took to write a million accounts; null when that was not measured. */
  million: { seconds: number; secondsAtMost: number } | null;
}

export interface Machine {
  processor: string;
  cores: number;
  /** Bytes. */
  memory: number;
  platform: string;
  node: string;
}

/** What the generator reaches against a constant answer, requests a second. */
export interface Ceiling {
  /** Under way at once. */
  connections: number;
  generator: number;
  /** What wrk reaches against the same; null without wrk. */
  wrk: number | null;
}

export interface Row {
  scenario: string;
  summary: string;
  unit: string;
  /** Why there is nothing else in the row, or why it is no good; null when it is. */
  trouble: string | null;
  connections: number;
  /** What the generator reaches with so many connections against a constant answer, requests a second. */
  ceiling: number | null;
  /** Null when the store is measured alone; `withoutBare` may say why. */
  bare: Side | null;
  withoutBare: string | null;
  store: Side | null;
  /** The store's requests a second as a share of the bare program's. */
  ratio: number | null;
  /** The bare program's processor time a request as a share of the store's. */
  cpuRatio: number | null;
  /** The store's p99 as a multiple of the bare program's. */
  p99Ratio: number | null;
  /** The store beside the bare program, run by run: they were taken in turn, so that the machine's moods cancel out. */
  paired: { rate: Spread | null; cpu: Spread | null; p99: Spread | null };
  /** Whether the generator was near its ceiling, so that the ratio of processor time counts instead. */
  isGeneratorBound: boolean;
  aims: { text: string; isReached: boolean }[];
  statements: Statements | null;
  openLoop: OpenLoop | null;
  knee: { bare: KneeOf | null; store: KneeOf } | null;
}

/** SQL statements a request. `counted` is null where they can not be counted; `why` then says why. */
export interface Statements {
  budget: number;
  counted: number | null;
  why: string | null;
}

/** Both at one rate: that of `--rate`, or one below what either can do, for latency without queues of our own making. */
export interface OpenLoop {
  rate: number;
  bare: LatencyAt | null;
  store: LatencyAt;
}

export interface LatencyAt {
  p50: number;
  p99: number;
  failures: number;
  curve: LatencyCurve;
  operations: Record<string, { requests: number; p50: number; p99: number }>;
}

export interface KneeOf {
  /** Requests a second; null when no rate was held. */
  rate: number | null;
  /** Milliseconds that p99 was to stay below. */
  p99: number;
  steps: KneeStep[];
}

/** Figures of one side over all runs. */
export interface Side {
  /** How many. */
  runs: number;
  /** Requests of all runs that were not answered in time; other failures end a scenario. */
  failures: number;
  requestsPerSecond: Spread;
  p50: Spread;
  p99: Spread;
  cpuPerRequest: Spread | null;
  postgresCpuPerRequest: Spread | null;
  memory: Spread | null;
  postgresMemory: Spread | null;
  /** Share of a run in which the generator itself was working. */
  generatorBusy: Spread | null;
  /** Of the last run. */
  timeline: SecondOfLoad[];
}

export interface GrowthLine {
  what: string;
  /** What grows, such as `games`. */
  of: string;
  /** Median latency of one request at a time, and processor time of server and PostgreSQL, where it can be told. */
  points: { size: number; milliseconds: number; cpu: number | null }[];
  /** Exponent of the fit of processor time, else of latency: 0 is no growth, 1 grows as the store does. */
  slope: number;
  slopeAtMost: number;
}
