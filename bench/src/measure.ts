import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { GeneratorOrder } from './generator-process.ts';
import type { LoadResult } from './load-generator.ts';
import type { MeasuredProcess } from './measured-process.ts';

/** One run against one server. */
export interface Measurement {
  requestsPerSecond: number;
  /** Processor time of the server, microseconds a request. */
  cpuPerRequest: number;
  /** Resident memory of the server after the run, bytes. */
  memory: number;
  failures: number;
  latency: { p50: number; p99: number };
}

export interface Load {
  targets: string[];
  connections: number;
  seconds: number;
}

/** Puts a server under load from another process. */
export async function measure(server: MeasuredProcess, { targets, connections, seconds }: Load): Promise<Measurement> {
  const headers: Record<string, string> = server.loadKey === null ? {} : { 'steam-clone-load-key': server.loadKey };
  const before = await server.usage();
  const end = server.during?.();
  const result = await runGenerator({ url: server.url, targets, headers, connections, seconds });
  await end?.();
  const after = await server.usage();
  return {
    requestsPerSecond: result.requests / result.seconds,
    cpuPerRequest: (after.cpu - before.cpu) / result.requests,
    memory: after.memory,
    failures: result.failures,
    latency: result.latency,
  };
}

function runGenerator(order: GeneratorOrder): Promise<LoadResult> {
  const child = fork(fileURLToPath(new URL('./generator-process.ts', import.meta.url)));
  return new Promise((resolve, reject) => {
    child.once('message', resolve as (result: unknown) => void);
    child.once('exit', (code) => reject(new Error(`The load generator ended (${code})`)));
    child.send(order);
  });
}

/** Measures all servers in turn, `runs` times, so that whatever else the machine does meets them alike. */
export async function interleaved(
  servers: Map<string, MeasuredProcess>,
  load: Load,
  runs: number,
  onRun: (name: string, measurement: Measurement) => void,
): Promise<Map<string, Measurement[]>> {
  const results = new Map<string, Measurement[]>([...servers.keys()].map((name) => [name, []]));
  for (const server of servers.values()) await measure(server, { ...load, seconds: Math.min(2, load.seconds) });
  for (let run = 0; run < runs; run += 1) {
    for (const [name, server] of servers) {
      const measurement = await measure(server, load);
      results.get(name)?.push(measurement);
      onRun(name, measurement);
    }
  }
  return results;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
