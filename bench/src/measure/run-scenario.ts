import { findKnee } from '../load/find-knee.ts';
import type { KneeOf, Row } from '../report/report.ts';
import { type Bench, type Measured, NotHere, type Scenario, type Timed } from '../scenario.ts';
import type { MeasuredProcess } from '../store/measured-process.ts';
import { measure, type Shape } from './measure.ts';
import type { Measurement } from './measurement.ts';
import { judge, judgeAtHalf, latencyAt } from './row.ts';

export interface RunOptions {
  connections: number;
  seconds: number;
  runs: number;
  /** Requests a second of an open loop; null for a closed one. */
  rate: number | null;
  knee: boolean;
}

/** What one side of a scenario is: something that is loaded or done, and measured. */
interface Sides {
  bare: ((shape: Shape) => Promise<Measurement>) | null;
  store: (shape: Shape) => Promise<Measurement>;
  withoutBare: string | null;
  isTimed: boolean;
}

/** Of the slower side's throughput: the rate at which latencies are compared. */
const comparedAt = 0.5;
/** Connections of an open loop. They are opened when they are needed; beyond them requests wait, and that counts. */
const openConnections = 128;
/** Milliseconds that p99 is to stay below in the search for the knee, unless the scenario says otherwise. */
const kneeP99 = 100;

/** Measures a scenario and fills its row as it goes, so that an interruption leaves what was done. */
export async function runScenario(
  row: Row,
  scenario: Scenario,
  bench: Bench & { postgres(): number | null },
  options: RunOptions,
  say: (line: string, done: number) => void,
): Promise<void> {
  const sides = await sidesOf(await scenario.prepare(bench), bench);
  row.withoutBare = sides.withoutBare;
  const shape = { connections: row.connections, seconds: options.seconds, rate: options.rate };
  if (options.rate !== null) shape.connections = openConnections;
  const order = (['bare', 'store'] as const).filter((name) => sides[name] !== null);
  const runs: Record<'bare' | 'store', Measurement[]> = { bare: [], store: [] };
  if (!sides.isTimed) {
    for (const name of order) check(name, await sides[name]?.({ ...shape, seconds: Math.min(2, shape.seconds) }));
  }
  for (let run = 0; run < options.runs; run += 1) {
    // In turn, so that whatever else the machine does meets both alike.
    for (const name of order) {
      bench.signal.throwIfAborted();
      const measured = await sides[name]?.(shape);
      if (!measured) continue;
      check(name, measured);
      runs[name].push(measured);
      say(`${name}: ${lineOf(measured)}`, (run + 1) / options.runs);
    }
    judge(row, scenario, runs, options.rate !== null);
    const [bare, store] = [runs.bare.at(-1), runs.store.at(-1)];
    if (options.rate !== null && store) {
      row.openLoop = { rate: options.rate, bare: bare ? latencyAt(bare) : null, store: latencyAt(store) };
    }
  }
  if (sides.isTimed) return;
  if (options.rate === null) await compareLatency(row, sides, options);
  judgeAtHalf(row, scenario);
  if (options.knee) await searchKnees(row, scenario, sides, options, say);
}

async function sidesOf(prepared: Measured | Timed, bench: Bench & { postgres(): number | null }): Promise<Sides> {
  if (!('requests' in prepared)) {
    const { store, bare = null } = prepared;
    return { store, bare, withoutBare: null, isTimed: true };
  }
  const { store, requests, bareRequests = requests, startBare } = prepared;
  const sideOf = (server: MeasuredProcess, sent: typeof requests) => async (shape: Shape) => {
    // What the store still does after its last run would be measured with the other side.
    await store.settled?.();
    return measure(server, sent, shape, server.postgres ?? bench.postgres(), bench.signal);
  };
  try {
    const bare = (await startBare?.()) ?? null;
    return {
      store: sideOf(store, requests),
      bare: bare && sideOf(bare, bareRequests),
      withoutBare: null,
      isTimed: false,
    };
  } catch (error) {
    if (!(error instanceof NotHere)) throw error;
    return { store: sideOf(store, requests), bare: null, withoutBare: error.message, isTimed: false };
  }
}

/** Both at the same constant rate, which both hold: what their users would see. */
async function compareLatency(row: Row, sides: Sides, { seconds }: RunOptions): Promise<void> {
  if (!row.store) return;
  const slower = Math.min(row.store.requestsPerSecond.low, row.bare?.requestsPerSecond.low ?? Infinity);
  const rate = Math.max(1, Math.floor(slower * comparedAt));
  const shape = { connections: openConnections, seconds, rate };
  const bare = (await sides.bare?.(shape)) ?? null;
  check('bare', bare);
  const store = await sides.store(shape);
  check('store', store);
  row.openLoop = { rate, bare: bare && latencyAt(bare), store: latencyAt(store) };
}

/** Wrong answers and broken connections are always trouble; that an open loop was not answered in time is a figure. */
function check(name: string, measured: Measurement | null | undefined): void {
  if (!measured) return;
  const wrong = measured.failures - measured.unanswered;
  if (wrong > 0) throw new Error(`${wrong} answers of ${name} failed: ${measured.failed.join('; ')}`);
}

async function searchKnees(
  row: Row,
  { p99 = kneeP99 }: Scenario,
  sides: Sides,
  { seconds }: RunOptions,
  say: (line: string, done: number) => void,
): Promise<void> {
  const from = Math.max(1, Math.round((row.store?.requestsPerSecond.median ?? 100) / 2));
  const kneeOf = async (name: string, side: (shape: Shape) => Promise<Measurement>): Promise<KneeOf> => {
    const { rate, steps } = await findKnee({
      from,
      p99,
      measure: async (rate) => {
        const run = await side({ connections: openConnections, seconds, rate });
        say(`${name} at ${Math.round(rate)}/s: p99 ${run.latency.p99.toFixed(1)} ms`, 1);
        return { rate, p99: run.latency.p99, answered: (run.requests - run.failures) / (rate * seconds) };
      },
    });
    return { rate, steps, p99 };
  };
  row.knee = {
    bare: sides.bare && (await kneeOf('bare', sides.bare)),
    store: await kneeOf('store', sides.store),
  };
}

function lineOf({ requestsPerSecond, cpuPerRequest, latency, failures }: Measurement): string {
  const cpu = cpuPerRequest === null ? '' : `, ${cpuPerRequest.toFixed(1)} us CPU each`;
  return `${requestsPerSecond.toFixed(requestsPerSecond < 10 ? 2 : 0)}/s${cpu}, p99 ${latency.p99.toFixed(1)} ms${failures === 0 ? '' : `, ${failures} not answered in time`}`;
}
