import { runGenerator } from '../load/run-generator.ts';
import type { Requests } from '../scenario.ts';
import type { MeasuredProcess } from '../store/measured-process.ts';
import { postgresUsage } from '../store/postgres-usage.ts';
import type { Measurement } from './measurement.ts';

/** How a run loads a server. */
export interface Shape {
  connections: number;
  seconds: number;
  /** Requests a second of an open loop; null for a closed one. */
  rate: number | null;
  limit?: number;
}

/** Of requests that are made anew for each run, so many a second of it: more than a store of two cores answers. */
const madeASecond = 300;

/** Puts a server under load from another process. `postgres` is the process id of the PostgreSQL behind it. */
export async function measure(
  server: MeasuredProcess,
  requests: Requests,
  { connections, seconds, rate, limit }: Shape,
  postgres: number | null,
  signal: AbortSignal,
): Promise<Measurement> {
  await server.settled?.();
  const sent = await sentOf(requests, limit ?? Math.ceil((rate ?? madeASecond) * seconds));
  await server.settled?.();
  const headers: Record<string, string> = server.loadKey === null ? {} : { 'steam-clone-load-key': server.loadKey };
  const before = await server.usage();
  const postgresBefore = postgresUsage(postgres);
  const end = server.during?.();
  const order = { url: server.url, headers, connections, seconds, rate, ...sent, ...(limit && { limit }) };
  const result = await runGenerator(order, signal).finally(() => end?.());
  const after = await server.usage();
  const postgresAfter = postgresUsage(postgres);
  const each = (total: number) => (result.requests === 0 ? null : total / result.requests);
  return {
    ...result,
    requestsPerSecond: result.seconds === 0 ? 0 : result.requests / result.seconds,
    cpuPerRequest: before && after && each(after.cpu - before.cpu),
    postgresCpuPerRequest: postgresBefore && postgresAfter && each(postgresAfter.cpu - postgresBefore.cpu),
    memory: after && after.memory,
    postgresMemory: postgresAfter && postgresAfter.memory,
  };
}

async function sentOf(requests: Requests, count: number) {
  if (typeof requests !== 'function') return { requests };
  const made = await requests(count);
  return { requests: made, limit: made.length };
}
