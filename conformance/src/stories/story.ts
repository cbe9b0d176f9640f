import { type Exchange, jsonOf, type Sent } from '../instance/exchange.ts';
import type { Run } from '../run-context.ts';
import { expectStatus } from '../checks/claims.ts';

/** What somebody does from one end to the other, through several operations. */
export interface Story {
  name: string;
  /** Operations without which there is nothing to tell. */
  needs: string[];
  tell(teller: Teller): Promise<void>;
}

/** A story can not go on after an answer that it needed. */
export class Broken extends Error {}

/** Does the steps of a story and records whether each came out as it must. */
export class Teller {
  readonly run: Run;
  readonly #story: string;

  constructor(run: Run, story: string) {
    this.run = run;
    this.#story = story;
  }

  /** Sends a request that must be answered with a status, and a code where one is given. Throws `Broken` when it is not. */
  async step(
    what: string,
    id: string,
    sent: Partial<Sent>,
    status: number | 'success' = 'success',
    code?: string,
  ): Promise<Exchange> {
    const operation = this.run.operation(id) ?? null;
    const { method = 'GET', path = '' } = operation ?? {};
    const exchange = await this.run.send(operation, { method, path, ...sent });
    const rule = `${this.#story}: ${what}.`;
    if (!expectStatus(this.run, 'stories', rule, exchange, status, code)) throw new Broken(what);
    return exchange;
  }

  /** As `step`, for the body of a success. */
  async read<Body>(what: string, id: string, sent: Partial<Sent>): Promise<Body> {
    return (jsonOf<Body>(await this.step(what, id, sent)) ?? {}) as Body;
  }

  holds(holds: boolean, rule: string, expected: string, observed: unknown): void {
    const claim = { check: 'stories', operation: null, expected, observed: JSON.stringify(observed) };
    this.run.verify(holds, { ...claim, rule: `${this.#story}: ${rule}.` });
  }
}
