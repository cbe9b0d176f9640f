import type { Logger } from 'pino';
import { keptBriefly } from './kept-briefly.ts';
import { within } from './within.ts';

/** Resolves when the thing works; a rejection or 500 ms of silence means that it does not. */
export type Check = () => Promise<unknown>;

type Outcome = 'ok' | 'failed' | 'timed out';

/** An answer ready to be written. */
export interface HealthAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Milliseconds that one check may take. */
const patience = 500;
const noStore = { 'cache-control': 'no-store' };

/** `/livez`: the process runs its event loop. Touches nothing. */
export const alive: HealthAnswer = {
  status: 200,
  headers: { ...noStore, 'content-type': 'application/json' },
  body: '{"status":"alive"}',
};

/**
 * `/readyz`: can this process do its work? Checks run together, and whoever asks within one second gets the same answer.
 * It names what fails but not why: the reason goes to the log.
 */
export class Readiness {
  readonly #checks = new Map<string, NamedCheck>();
  readonly #log: Logger;
  #draining = false;
  readonly #outcomes = keptBriefly(1000, async () =>
    Object.fromEntries(await Promise.all([...this.#checks].map(async ([name, check]) => [name, await check.run()] as const))),
  );

  constructor(log: Logger) {
    this.#log = log;
  }

  /** Adds a check under a name that users see. */
  add(name: string, check: Check): void {
    this.#checks.set(name, new NamedCheck(name, check, this.#log));
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

class NamedCheck {
  readonly #name: string;
  readonly #check: Check;
  readonly #log: Logger;
  #running: Promise<unknown> | null = null;
  #last: Outcome = 'ok';

  constructor(name: string, check: Check, log: Logger) {
    this.#name = name;
    this.#check = check;
    this.#log = log;
  }

  async run(): Promise<Outcome> {
    const outcome = await this.#outcome();
    if (outcome === 'ok' && this.#last !== 'ok') this.#log.info({ check: this.#name }, 'works again');
    this.#last = outcome;
    return outcome;
  }

  async #outcome(): Promise<Outcome> {
    try {
      // A check that hangs is not started a second time: it would only pile up what it waits for.
      this.#running ??= this.#check().finally(() => (this.#running = null));
      await within(patience, this.#running);
      return 'ok';
    } catch (error) {
      if (this.#last === 'ok') this.#log.warn({ check: this.#name, err: error }, 'does not work');
      return error instanceof DOMException && error.name === 'TimeoutError' ? 'timed out' : 'failed';
    }
  }
}

function notReady(detail: string, checks: Record<string, Outcome>): HealthAnswer {
  return {
    status: 503,
    headers: { ...noStore, 'content-type': 'application/problem+json', 'retry-after': '1' },
    body: JSON.stringify({ type: '/problems/unavailable', title: 'The server is not ready', status: 503, code: 'unavailable', detail, checks }),
  };
}
