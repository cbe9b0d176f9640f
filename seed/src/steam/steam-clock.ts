import { setTimeout as sleep } from 'node:timers/promises';

/** Time as asking Steam needs it; a test hands in one of its own. */
export interface SteamClock {
  /** Ms since 1970: `Retry-After` may be a date. */
  now(): number;
  /** Throws the reason of the signal as soon as it aborts. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Aborts after so many ms. */
  deadline(milliseconds: number): AbortSignal;
}

export const machineClock: SteamClock = {
  now: () => Date.now(),
  async wait(milliseconds, signal) {
    signal?.throwIfAborted();
    await sleep(milliseconds, undefined, signal && { signal }).catch((error: unknown) => {
      throw signal?.aborted ? signal.reason : error;
    });
  },
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
};
