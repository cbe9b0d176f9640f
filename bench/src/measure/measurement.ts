import type { LoadResult } from '../load/order.ts';

/** One run against one server. */
export interface Measurement extends Pick<
  LoadResult,
  'requests' | 'failures' | 'unanswered' | 'failed' | 'seconds' | 'latency' | 'curve' | 'timeline' | 'operations'
> {
  requestsPerSecond: number;
  /** Share of the run in which the generator was working; null when there was none. */
  generatorBusy: number | null;
  /** Processor time of the server, microseconds a request; null where it can not be told. */
  cpuPerRequest: number | null;
  /** The same of PostgreSQL. */
  postgresCpuPerRequest: number | null;
  /** Resident memory of the server after the run, bytes. */
  memory: number | null;
  /** The same of PostgreSQL, what its processes share counted once. */
  postgresMemory: number | null;
}

/** Something that was done once in so many milliseconds, `amount` units of it. */
export function timed(
  milliseconds: number,
  amount: number,
  used: Partial<Pick<Measurement, 'cpuPerRequest' | 'postgresCpuPerRequest' | 'memory' | 'postgresMemory'>> = {},
): Measurement {
  return {
    requests: amount,
    failures: 0,
    unanswered: 0,
    failed: [],
    seconds: milliseconds / 1_000,
    requestsPerSecond: (amount * 1_000) / milliseconds,
    latency: { p50: milliseconds, p99: milliseconds, max: milliseconds },
    curve: [],
    timeline: [],
    operations: {},
    generatorBusy: null,
    cpuPerRequest: null,
    postgresCpuPerRequest: null,
    memory: null,
    postgresMemory: null,
    ...used,
  };
}
