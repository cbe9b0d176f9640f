import { AsyncLocalStorage } from 'node:async_hooks';

/** A place where a checkout can be struck, see `test/harness/commerce/checkout-edges.ts`. */
export interface Strike {
  edge: string;
  /** Of the edge's effect. */
  moment: 'before' | 'after';
  /** `error` after the effect is what a caller takes for a time-out. */
  fault: 'crash' | 'error';
}

/** Marks what a buyer's request, or an event that follows from it, does; the ticks of the clock are none of it. */
export const ofCheckout = new AsyncLocalStorage<true>();

const processes = new Map<string, SimulatedProcess>();

/** The process that a connection belongs to, by the name that it gives to PostgreSQL. */
export function processOf(applicationName: unknown): SimulatedProcess | undefined {
  return processes.get(String(applicationName).split(' ')[0] ?? '');
}

/**
 * What a process of the store is to the world outside of it: every effect passes here. From a crash on nothing passes any more, and
 * whatever waits for an effect waits until the process is buried.
 */
export class SimulatedProcess {
  readonly name: string;
  /** Every edge that was passed. */
  readonly reached = new Set<string>();
  /** Resolves at the crash. */
  readonly crashed: Promise<void>;
  isDead = false;
  hasStruck = false;
  #strike: Strike | null = null;
  readonly #crash: () => void;
  readonly #buried = Promise.withResolvers<never>();

  constructor(number: number) {
    this.name = `process-${number}`;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.crashed = promise;
    this.#crash = resolve;
    this.#buried.promise.catch(() => {});
    processes.set(this.name, this);
  }

  set strike(strike: Strike | null) {
    this.#strike = strike;
    this.hasStruck = false;
  }

  /** Has an effect outside of the process; `fail` breaks what it goes by and gives the error that its user gets. */
  async pass<Result>(edge: string, effect: () => Promise<Result>, fail: () => Error): Promise<Result> {
    if (this.isDead) return this.#buried.promise;
    this.reached.add(edge);
    await this.#meet(edge, 'before', fail);
    const result = await effect();
    await this.#meet(edge, 'after', fail);
    return this.isDead ? this.#buried.promise : result;
  }

  /** What was waiting fails now, so that nothing of the process is left. */
  bury(): void {
    this.isDead = true;
    this.#buried.reject(new Error(`${this.name} is dead`));
  }

  async #meet(edge: string, moment: Strike['moment'], fail: () => Error): Promise<void> {
    const strike = this.#strike;
    if (strike?.edge !== edge || strike.moment !== moment || this.hasStruck) return;
    this.hasStruck = true;
    if (strike.fault === 'error') throw fail();
    this.isDead = true;
    this.#crash();
    await this.#buried.promise;
  }
}
