import type { KernelClock } from '../../server/src/kernel/clock/business-clock.ts';

/** Business time that stands still until the test turns it. */
export class TestClock implements KernelClock {
  readonly offset = 0;
  readonly #listeners = new Set<() => void>();
  #now = new Date('2026-11-22T12:00:00.000Z');

  now(): Date {
    return new Date(this.#now);
  }

  /** Turns it forward by milliseconds. */
  turn(milliseconds: number): void {
    this.pass(milliseconds);
    for (const listener of this.#listeners) listener();
  }

  /** The same, and nobody notices before he looks. */
  pass(milliseconds: number): void {
    this.#now = new Date(this.#now.getTime() + milliseconds);
  }

  attach(): Promise<void> {
    return Promise.resolve();
  }

  raise(): Promise<void> {
    return Promise.reject(new Error('Turn the test clock with turn'));
  }

  onTurn(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
