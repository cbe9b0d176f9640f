import type { SteamClock } from './steam-clock.ts';

export interface CallRate {
  calls: number;
  /** Ms in which no more than `calls` may be made. */
  per: number;
}

/** Calls that may be made without a pause between them. */
const burstOf = ({ calls }: CallRate) => Math.max(1, Math.floor(calls / 20));

/** Ms between calls in the long run: what the burst takes out of a period is saved up in it. */
function intervalOf(rate: CallRate): number {
  const burst = burstOf(rate);
  return rate.per / Math.max(1, burst === 1 ? rate.calls : rate.calls - burst);
}

/** Ms that calls take at least. */
export function timeOf(calls: number, rate: CallRate): number {
  return Math.max(0, calls - burstOf(rate)) * intervalOf(rate);
}

/** A token bucket. Calls wait in the order in which they came. */
export class CallLimit {
  readonly #clock: SteamClock;
  readonly #interval: number;
  readonly #burst: number;
  #tokens: number;
  #filledAt: number;
  #last: Promise<unknown> = Promise.resolve();

  constructor(rate: CallRate, clock: SteamClock) {
    this.#clock = clock;
    this.#interval = intervalOf(rate);
    this.#burst = burstOf(rate);
    this.#tokens = this.#burst;
    this.#filledAt = clock.now();
  }

  /** Comes back when a call may be made; throws the reason of a signal that aborts before. */
  take(signal?: AbortSignal): Promise<void> {
    const taken = this.#last.then(() => this.#takeNext(signal));
    this.#last = taken.catch(() => {});
    return taken;
  }

  async #takeNext(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    this.#fill();
    if (this.#tokens < 1) {
      await this.#clock.wait(Math.ceil((1 - this.#tokens) * this.#interval), signal);
      this.#fill();
    }
    this.#tokens = Math.max(0, this.#tokens - 1);
  }

  #fill(): void {
    const now = this.#clock.now();
    // A clock that was set back gives nothing, one that was set forward a burst.
    const elapsed = Math.max(0, now - this.#filledAt);
    this.#tokens = Math.min(this.#burst, this.#tokens + elapsed / this.#interval);
    this.#filledAt = now;
  }
}
