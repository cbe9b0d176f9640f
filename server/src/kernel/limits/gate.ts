import { setTimeout as sleep } from 'node:timers/promises';
import { problem } from '../problems/problem.ts';

export interface GateSize {
  /** Pieces of work that run at the same time. */
  running: number;
  /** Pieces of work that may wait for their turn. */
  waiting: number;
  /** What to tell the rest. */
  busy: string;
  /** From so many waiting on, a place rests after each piece of work for as long as that took. */
  restsFrom?: number;
}

/** Lets a bounded amount of expensive work through and makes a bounded amount wait; the rest is refused at once. */
export class Gate {
  readonly #size: GateSize;
  readonly #queue: (() => void)[] = [];
  readonly #rest: (milliseconds: number) => Promise<unknown>;
  #running = 0;

  /** `rest` is for tests. */
  constructor(size: GateSize, rest: (milliseconds: number) => Promise<unknown> = sleep) {
    this.#size = size;
    this.#rest = rest;
  }

  /** Runs `work` when its turn comes. Throws `unavailable` with Retry-After when too much is waiting already. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running < this.#size.running) this.#running++;
    else await this.#turn();
    const began = performance.now();
    try {
      return await work();
    } finally {
      if (this.#queue.length < (this.#size.restsFrom ?? Infinity)) this.#pass();
      else void this.#rest(performance.now() - began).then(() => this.#pass());
    }
  }

  /** Whoever is next takes the place over; without a next one the place is free. */
  #pass(): void {
    const next = this.#queue.shift();
    if (next) next();
    else this.#running--;
  }

  #turn(): Promise<void> {
    if (this.#queue.length >= this.#size.waiting) {
      throw problem('unavailable', {
        detail: this.#size.busy,
        headers: { 'retry-after': '1' },
      });
    }
    return new Promise((resolve) => this.#queue.push(resolve));
  }
}
