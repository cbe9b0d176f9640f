import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Ceiling } from '../report/report.ts';
import { startMeasured } from '../store/measured-process.ts';
import { runGenerator } from './run-generator.ts';

const constant = new URL('../../bare/constant.ts', import.meta.url);
const runs = 3;

/** What the generator, and wrk beside it, reach against a constant answer: the best of interleaved runs. */
export async function measureCeiling(
  connections: number,
  seconds: number,
  signal: AbortSignal,
  { withWrk = true } = {},
): Promise<Ceiling> {
  const server = await startMeasured(constant);
  const order = { url: server.url, requests: [{ method: 'GET', target: '/' }], headers: {}, connections, rate: null };
  const reached: { generator: number; wrk: number | null }[] = [];
  try {
    await runGenerator({ ...order, seconds: 1 }, signal);
    for (let run = 0; run < runs; run += 1) {
      const result = await runGenerator({ ...order, seconds }, signal);
      const wrk = withWrk ? await runWrk(server.url, connections, seconds, signal) : null;
      reached.push({ generator: result.requests / result.seconds, wrk });
    }
  } finally {
    await server.stop();
  }
  const wrk = reached.map((run) => run.wrk).filter((each) => each !== null);
  return {
    connections,
    generator: Math.max(...reached.map((run) => run.generator)),
    wrk: wrk.length === 0 ? null : Math.max(...wrk),
  };
}

/** Requests a second; null when wrk is not installed. */
async function runWrk(url: string, connections: number, seconds: number, signal: AbortSignal): Promise<number | null> {
  const flags = ['-t1', `-c${connections}`, `-d${Math.max(1, Math.round(seconds))}s`, url];
  try {
    const { stdout } = await promisify(execFile)('wrk', flags, { signal });
    return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? Number.NaN) || null;
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
