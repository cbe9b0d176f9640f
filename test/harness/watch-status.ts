import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from './ask.ts';

/** Asks for a page 20 times a second and notes the statuses; 0 is no answer within a second. */
export function watchStatus(url: string, loadKey: string): { stop(): Promise<Map<number, number>> } {
  const statuses = new Map<number, number>();
  const stopping = new AbortController();
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const question = { headers: { 'steam-clone-load-key': loadKey }, patience: 1_000 };
      const status = await ask(url, question).then(
        (answer) => answer.status,
        () => 0,
      );
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      await sleep(50);
    }
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
      return statuses;
    },
  };
}
