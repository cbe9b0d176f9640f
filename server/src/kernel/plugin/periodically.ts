import type { Logger } from 'pino';

/**
 * Runs housekeeping every `interval` ms of machine time, never twice at once. A failure is logged and tried again the
 * next time. Gives the way to stop it, which waits for what runs.
 */
export function periodically(interval: number, work: () => Promise<unknown>, log: Logger): () => Promise<void> {
  let running: Promise<unknown> | undefined;
  const timer = setInterval(() => {
    running ??= work()
      .catch((error: unknown) => log.warn({ err: error }, 'housekeeping failed'))
      .finally(() => (running = undefined));
  }, interval);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
