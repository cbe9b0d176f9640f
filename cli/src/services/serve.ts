import { flushCompileCache } from 'node:module';
import { createProgress } from '../ui/progress.ts';
import { interruptible } from './interruption.ts';

/**
 * Starts something that serves, calls `onReady`, and lets it serve until the user interrupts or `end` aborts; then stops
 * it in order.
 */
export async function serve<Served extends { stop(): Promise<void> }>(
  start: (interrupted: AbortSignal) => Promise<Served>,
  onReady: (served: Served) => void,
  end?: AbortSignal,
): Promise<void> {
  await interruptible(async (interrupted) => {
    const served = await start(interrupted);
    onReady(served);
    // Now, because a process that serves may be killed and never come to its end.
    flushCompileCache();
    // What only the start has needed is given back.
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    await aborted(end ? AbortSignal.any([interrupted, end]) : interrupted);
    const progress = await createProgress();
    progress.step('Stopping');
    await served.stop();
    await progress.end();
  });
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
