import type { SteamClock } from '../src/steam/steam-clock.ts';

/** Time that a test makes pass: who waits goes on at once, that much later. */
export class TestSteamClock implements SteamClock {
  /** Ms of each wait. */
  readonly waits: number[] = [];
  readonly #deadlines = new Set<AbortController>();
  #now = Date.parse('2026-11-22T12:00:00Z');

  now(): number {
    return this.#now;
  }

  turn(milliseconds: number): void {
    this.#now += milliseconds;
  }

  async wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.waits.push(milliseconds);
    this.turn(milliseconds);
  }

  deadline(): AbortSignal {
    const controller = new AbortController();
    this.#deadlines.add(controller);
    return controller.signal;
  }

  /** All calls that are under way have taken too long. */
  expire(): void {
    for (const deadline of this.#deadlines) deadline.abort();
    this.#deadlines.clear();
  }
}
