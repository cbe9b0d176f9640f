import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of one tick in /proc. */
const tick = 10;

/** Milliseconds of processor time that a process and its children that are alive have used. Linux only. */
export function processorTime(pid: number): number {
  let ticks = 0;
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const fields = statistics(entry);
    const parent = Number(fields[1]);
    // After the name: state, parent, ..., user and system time of the process itself.
    if (Number(entry) === pid || parent === pid) ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks * tick;
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
