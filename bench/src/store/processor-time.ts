import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of one tick in /proc. */
const tick = 10;
/** Bytes of one page of memory. */
const page = 4_096;

/** Milliseconds of processor time that a process and its children have used, those included that have ended. Linux only. */
export function processorTime(pid: number): number {
  let ticks = 0;
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const fields = statistics(entry);
    const isItself = Number(entry) === pid;
    // After the name: state, parent, ..., user and system time of the process, then of its children that have ended.
    if (isItself || Number(fields[1]) === pid) ticks += Number(fields[11]) + Number(fields[12]);
    if (isItself) ticks += Number(fields[13]) + Number(fields[14]);
  }
  return ticks * tick;
}

/**
 * Processor time so far in microseconds and resident memory in bytes of one process alone; null where there is no /proc. What
 * a store says of itself at /metrics is up to a second old.
 */
export function processUsage(pid: number): { cpu: number; memory: number } | null {
  const fields = statistics(String(pid));
  if (fields.length === 0) return null;
  return { cpu: (Number(fields[11]) + Number(fields[12])) * tick * 1_000, memory: Number(fields[21]) * page };
}

/** Fields of /proc/<pid>/stat after the command's name, which may hold spaces. Empty when the process has just ended. */
function statistics(pid: string): string[] {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
