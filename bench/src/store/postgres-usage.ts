import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { processorTime } from './processor-time.ts';

/** The process id of the PostgreSQL of a data directory; null when it is not there or not ours. */
export function postmasterOf(dataDirectory: string): number | null {
  try {
    const [pid] = readFileSync(path.join(dataDirectory, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n');
    return Number(pid);
  } catch {
    return null;
  }
}

/** Processor time so far in microseconds and memory in bytes, of all its processes. Null where there is no /proc. */
export function postgresUsage(postmaster: number | null): { cpu: number; memory: number } | null {
  if (postmaster === null) return null;
  try {
    return { cpu: processorTime(postmaster) * 1_000, memory: memoryOf(postmaster) };
  } catch {
    return null;
  }
}

/** Each process's own memory, and what they share once: at most as much as the one that has touched most of it. */
function memoryOf(postmaster: number): number {
  const own: number[] = [];
  const shared: number[] = [];
  for (const pid of readdirSync('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    const status = statusOf(pid);
    if (Number(pid) !== postmaster && fieldOf(status, 'PPid') !== postmaster) continue;
    own.push(fieldOf(status, 'RssAnon'));
    shared.push(fieldOf(status, 'RssShmem'));
  }
  return (own.reduce((sum, each) => sum + each, 0) + Math.max(0, ...shared)) * 1_024;
}

/** Empty when the process has just ended. */
function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

function fieldOf(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}
