import type { Finding } from '@steam-clone/server/src/hosts/diagnose.ts';
import { readRunningStore } from '../connection.ts';

type Running = { pid: number; addresses: Record<string, string> };

/** Says whether a store runs on the data directory, or one was killed there. */
export async function checkRunning(dataDirectory: string, running: Running | null): Promise<Finding> {
  const subject = 'running store';
  if (running) {
    const where = running.addresses['api'] ?? 'it is still starting';
    return {
      subject,
      state: 'fine',
      message: `A store runs here already (process ${running.pid}, ${where}); a second start is refused`,
    };
  }
  const left = await readRunningStore(dataDirectory);
  const message = left
    ? `A store was killed here (process ${left.pid}); the next start recovers by itself`
    : 'None runs here';
  return { subject, state: 'fine', message };
}

/** Asks a running store whether all its parts work. */
export async function checkReadiness(url: string): Promise<Finding> {
  const subject = 'health';
  try {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) });
    if (answer.ok) return { subject, state: 'fine', message: `${url} is ready` };
    const { detail } = (await answer.json().catch(() => ({}))) as { detail?: string };
    const said = detail ?? `it answers ${answer.status}`;
    return { subject, state: 'failed', message: `${url} is not ready: ${said} The store's log says why.` };
  } catch (error) {
    const { message } = ((error as Error).cause ?? error) as Error;
    return { subject, state: 'failed', message: `${url} does not answer: ${message}` };
  }
}
