import { setTimeout as sleep } from 'node:timers/promises';

/** Tries `check` until it does not throw, for `patience` milliseconds at most; then its last failure is thrown. */
export async function eventually(check: () => unknown, patience = 10_000): Promise<void> {
  const giveUpAt = performance.now() + patience;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (performance.now() > giveUpAt) throw error;
      await sleep(10);
    }
  }
}
