import type { LatencyCurve } from '../src/load/order.ts';
import type { Spread } from '../src/measure/spread.ts';
import { emptyRow } from '../src/measure/row.ts';
import type { BenchReport, Row, Side } from '../src/report/report.ts';

/** Some per cent around a median. */
export const around = (median: number, percent = 2): Spread => ({
  median,
  low: median * (1 - percent / 100),
  high: median * (1 + percent / 100),
});

export function sampleSide(requestsPerSecond: number, p99: number): Side {
  return {
    runs: 3,
    failures: 0,
    requestsPerSecond: around(requestsPerSecond),
    p50: around(p99 / 4),
    p99: around(p99),
    cpuPerRequest: around(1e6 / requestsPerSecond),
    postgresCpuPerRequest: around(300),
    memory: around(150e6),
    postgresMemory: around(90e6),
    generatorBusy: around(0.4),
    timeline: [1, 2, 3, 4].map(() => ({ answers: requestsPerSecond, failures: 0, p99 })),
  };
}

/** A row for tests, with something in every part. */
export function sampleRow(given: Partial<Row> = {}): Row {
  const scenario = {
    name: 'detail',
    summary: '`catalog.getGame`, for tests.',
    prepare: () => Promise.reject(new Error()),
  };
  const curve: LatencyCurve = [
    [0, 0.2],
    [0.5, 2],
    [0.99, 8],
    [1, 16],
  ];
  const at = { p50: 2, p99: 8, failures: 0, curve };
  const operations = {
    'catalog.getGame': { requests: 90, p50: 1, p99: 2 },
    'catalog.searchGames': { requests: 10, p50: 3, p99: 9 },
  };
  return {
    ...emptyRow(scenario, 32),
    ceiling: 60_000,
    bare: sampleSide(1_000, 8),
    store: sampleSide(800, 12),
    ratio: 0.8,
    cpuRatio: 0.8,
    p99Ratio: 1.5,
    paired: { rate: around(0.8), cpu: around(1.25), p99: around(1.5) },
    aims: [{ text: '>= 0.7 x bare', isReached: true }],
    statements: { budget: 1, counted: 1, why: null },
    openLoop: { rate: 400, bare: { ...at, operations: {} }, store: { ...at, operations } },
    knee: {
      bare: null,
      store: { rate: 700, p99: 100, steps: [400, 800, 600, 700].map((rate) => ({ rate, p99: rate / 8, answered: 1 })) },
    },
    ...given,
  };
}

/** A report for tests, with something in every part. */
export function sampleReport(given: Partial<BenchReport> = {}): BenchReport {
  const points = [1_000, 10_000, 100_000].map((size) => ({ size, milliseconds: 1 + size / 100_000, cpu: 0.5 }));
  return {
    version: 1,
    startedAt: '2026-11-22T12:00:00.000Z',
    finishedAt: '2026-11-22T12:10:00.000Z',
    endedEarly: null,
    machine: { processor: 'A processor', cores: 2, memory: 8e9, platform: 'linux x64', node: 'v24.0.0' },
    url: null,
    data: { name: 'small', games: 251 },
    options: { runs: 3, seconds: 5, connections: 32, rate: null },
    ceiling: { connections: 32, generator: 60_000, wrk: 70_000 },
    rows: [sampleRow()],
    growth: [{ what: 'getGame', of: 'games', points, slope: 0.1, slopeAtMost: 0.2 }],
    million: null,
    ...given,
  };
}
