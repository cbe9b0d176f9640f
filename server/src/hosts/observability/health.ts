import { setTimeout as after } from 'node:timers/promises';
import type { Logger } from 'pino';
import { keptBriefly } from './kept-briefly.ts';

/** Resolves when the thing works; a rejection or too long a silence means that it does not. */
export type Check = () => Promise<unknown>;

type Outcome = 'ok' | 'failed' | 'timed out';

/** An answer ready to be written. */
export interface HealthAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Milliseconds that a check may take if nothing else is said. */
const usualPatience = 500;

/** `/livez`: the process runs its event loop. Touches nothing. */
export const alive: HealthAnswer = {
  status: 200,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: '{"status":"alive"}',
};

/**
 * `/readyz`: can this process do its work? Checks run together, and whoever asks within one second gets the same
 * outcome. It names what fails but not why: the reason goes to the log.
 */
export class Readiness {
  readonly #checks = new Map<string, () => Promise<Outcome>>();
  readonly #log: Logger;
  readonly #outcomes = keptBriefly(1000, async () =>
    Object.fromEntries(await Promise.all([...this.#checks].map(async ([name, run]) => [name, await run()] as const))),
  );
  #draining = false;

  constructor(log: Logger) {
    this.#log = log;
  }

  /** Adds a check under a name that users see, and that may take so many milliseconds. */
  add(name: string, check: Check, patience = usualPatience): void {
    this.#checks.set(name, watched(name, check, patience, this.#log));
  }

  /** From now on the process is not ready, so that no new work is sent to it while it finishes what it has. */
  drain(): void {
    this.#draining = true;
  }

  async answer(): Promise<HealthAnswer> {
    if (this.#draining) return notReady('The server is shutting down.', {});
    const checks = await this.#outcomes();
    const failing = Object.keys(checks).filter((name) => checks[name] !== 'ok');
    if (failing.length > 0) return notReady(`Not working: ${failing.join(', ')}.`, checks);
    return { ...alive, body: JSON.stringify({ status: 'ready', checks }) };
  }
}

/** Bounds a check in time and logs when its outcome changes. One that hangs is not started a second time. */
function watched(name: string, check: Check, patience: number, log: Logger): () => Promise<Outcome> {
  let last: Outcome = 'ok';
  let running: Promise<Outcome> | null = null;
  const run = async (): Promise<Outcome> => {
    try {
      await Promise.resolve().then(check);
      return 'ok';
    } catch (error) {
      if (last === 'ok') log.warn({ check: name, err: error }, 'a readiness check failed');
      return 'failed';
    } finally {
      running = null;
    }
  };
  return async () => {
    running ??= run();
    const outcome = await Promise.race([running, after(patience, 'timed out' as const, { ref: false })]);
    if (outcome !== last) log.info({ check: name, before: last, now: outcome }, 'readiness changed');
    last = outcome;
    return outcome;
  };
}

function notReady(detail: string, checks: Record<string, Outcome>): HealthAnswer {
  const problem = { type: '/problems/unavailable', title: 'The server is not ready', status: 503, code: 'unavailable' };
  return {
    status: 503,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', 'retry-after': '1' },
    body: JSON.stringify({ ...problem, detail, checks }),
  };
}
