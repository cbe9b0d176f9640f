import type { Logger } from 'pino';
import type { WorkContext } from '../plugin/context.ts';
import type { DueWork } from '../plugin/manifest.ts';
import type { KernelClock } from './business-clock.ts';

export interface DueTickerOptions {
  due: Record<string, DueWork>;
  clock: KernelClock;
  makeContext: () => WorkContext;
  log: Logger;
  /** Milliseconds of machine time between two looks. */
  interval?: number;
}

/** Rows that one call of `take` may do. */
const rowsAtOnce = 500;
/** Milliseconds of machine time: the longest rest of due work that keeps failing. */
const longestRest = 30_000;

/** Finds work that fell due, every second and at once when the clock turns. */
export class DueTicker {
  readonly #options: DueTickerOptions;
  readonly #failures = new Map<string, { count: number; restUntil: number }>();
  readonly #timer: NodeJS.Timeout;
  readonly #forget: () => void;
  #running: Promise<number> = Promise.resolve(0);
  #queued = false;
  #stopped = false;

  constructor(options: DueTickerOptions) {
    this.#options = options;
    this.#timer = setInterval(() => this.#tick(), options.interval ?? 1_000);
    this.#forget = options.clock.onTurn(() => void this.runAll());
  }

  /** Runs all that is due now and gives the number of rows done. A failure is logged and tried again later. */
  runAll(): Promise<number> {
    return this.#enqueue(Number.POSITIVE_INFINITY);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    this.#forget();
    await this.#running;
  }

  /** A tick is left out while an earlier one is busy. */
  #tick(): void {
    if (this.#queued) return;
    this.#queued = true;
    void this.#enqueue(performance.now()).then(() => (this.#queued = false));
  }

  #enqueue(rested: number): Promise<number> {
    this.#running = this.#running.then(() => this.#run(rested));
    return this.#running;
  }

  async #run(rested: number): Promise<number> {
    const counts = await Promise.all(
      Object.entries(this.#options.due).map(async ([name, work]) => {
        if ((this.#failures.get(name)?.restUntil ?? 0) > rested) return 0;
        return this.#takeAll(name, work);
      }),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async #takeAll(name: string, work: DueWork): Promise<number> {
    const { log, makeContext } = this.#options;
    let done = 0;
    try {
      while (!this.#stopped) {
        const count = await work.take(rowsAtOnce, makeContext());
        if (count === 0) break;
        done += count;
      }
      this.#failures.delete(name);
    } catch (error) {
      const count = (this.#failures.get(name)?.count ?? 0) + 1;
      const rest = Math.min(1_000 * 2 ** count, longestRest);
      this.#failures.set(name, { count, restUntil: performance.now() + rest });
      log.error({ due: name, err: error, retryInMs: rest }, 'due work failed');
    }
    return done;
  }
}
