import { problem } from '../../../kernel/problems/problem.ts';

export interface GateSize {
  /** Pieces of work that run at the same time. */
  running: number;
  /** Pieces of work that may wait for their turn. */
  waiting: number;
  /** What to tell the rest. */
  busy: string;
}

/** Lets a bounded amount of expensive work through and makes a bounded amount wait; the rest is refused at once. */
export class Gate {
  readonly #size: GateSize;
  readonly #queue: (() => void)[] = [];
  #running = 0;

  constructor(size: GateSize) {
    this.#size = size;
  }

  /** Runs `work` when its turn comes. Throws `unavailable` with Retry-After when too much is waiting already. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running < this.#size.running) this.#running++;
    else await this.#turn();
    try {
      return await work();
    } finally {
      // Whoever is next takes the place over; without a next one the place is free.
      const next = this.#queue.shift();
      if (next) next();
      else this.#running--;
    }
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
