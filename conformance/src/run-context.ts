import { setTimeout as sleep } from 'node:timers/promises';
import type { Finding } from './checks/check.ts';
import type { ApiDocument, Operation } from './document/document.ts';
import { Schemas } from './document/schemas.ts';
import { curlLine } from './instance/curl-line.ts';
import type { Exchange, Sent } from './instance/exchange.ts';
import type { Instance } from './instance/instance.ts';
import { People } from './instance/people.ts';
import { describe, isOverload, judgeAnswer } from './checks/judge-answer.ts';
import { Lanes } from './lanes.ts';
import type { Random } from './random.ts';
import { Removal } from './requests/removal.ts';
import { Requests } from './requests/requests.ts';
import { Results } from './results.ts';

/** Ms that are waited at most for a store that is overloaded. */
const mostWait = 5_000;

export interface RunOptions {
  /** Fixes all that is chosen by chance. */
  seed: number;
  /** Access token of an administrator; without it what needs one is left out. */
  administrator: string | null;
  /** Why nothing may be changed; null where checks that change something may run. They need an administrator. */
  readsOnly: string | null;
  /** Requests of the fuzz check, over all operations; 0 leaves it out. */
  fuzz: number;
  /** The newest mail to an address; null when the run can not read mail. */
  readMail: ((address: string) => Promise<string | null>) | null;
  /** Whether all that the document declares must be provoked: the instance is new, and its own. */
  embedded: boolean;
  /** An origin whose pages the instance lets in, where the run knows one. */
  allowedOrigin?: string;
  /** The checks that are made; all when it is left out. */
  only?: readonly string[];
  signal?: AbortSignal;
}

/** What holds or does not; `exchange` shows it. */
export interface Claim {
  check: string;
  operation: string | null;
  rule: string;
  expected: string;
  observed: string;
  exchange?: Exchange | undefined;
}

/** What all checks of a run share. */
export class Run {
  readonly document: ApiDocument;
  readonly instance: Instance;
  readonly options: RunOptions;
  readonly results: Results;
  readonly schemas: Schemas;
  readonly people: People;
  readonly requests: Requests;
  readonly removal: Removal;
  readonly #background: Promise<void>[] = [];
  readonly #lanes: Lanes;
  /** Words on how far the present check is; `ratio` from 0 to 1. */
  onUpdate: (note: string, ratio?: number) => void = () => {};

  /** For what is chosen by chance. */
  get random(): Random {
    return this.#lanes.current.random;
  }

  /** For numbers of new things: an instance that an earlier run has seen has those of its seed already. */
  get unused(): Random {
    return this.#lanes.current.unused;
  }

  /** A name that nothing has. */
  unique(what: string): string {
    return this.#lanes.current.unique(what);
  }

  /** Whether checks that change something may run. */
  get writes(): boolean {
    return this.options.readsOnly === null;
  }

  constructor(instance: Instance, document: ApiDocument, options: RunOptions) {
    this.instance = instance;
    this.document = document;
    this.options = options;
    this.results = new Results(document.operations);
    this.schemas = new Schemas(document);
    this.#lanes = new Lanes(options);
    this.people = new People(this);
    this.requests = new Requests(this);
    this.removal = new Removal(this);
    instance.readsOnly = !this.writes;
    instance.onExchange((exchange) => {
      this.results.count(exchange);
      if (exchange.sent.judged) return;
      if (exchange.operation !== null) judgeAnswer(this, exchange);
      this.removal.note(exchange);
    });
  }

  operation(id: string): Operation | undefined {
    return this.document.byId.get(id);
  }

  /**
   * Sends a request for an operation. Its answer is held to the document, whatever else is asked of it. Where the store is
   * overloaded it is sent again, once, when the store says; a store that says so for ever does not hide behind it.
   */
  async send(operation: Operation | null, sent: Sent): Promise<Exchange> {
    const id = operation?.id ?? null;
    const exchange = await this.instance.send(sent, id);
    if (sent.stalled || !isOverload(exchange)) return exchange;
    await sleep(Math.min(Number(exchange.answer.headers['retry-after']) * 1_000, mostWait));
    const again = await this.instance.send(sent, id);
    this.verify(!isOverload(again), {
      check: 'schemas',
      operation: id,
      rule: 'Who comes back when Retry-After says is answered.',
      expected: 'anything but 503 unavailable',
      observed: describe(again),
      exchange: again,
    });
    return again;
  }

  /** Records whether something holds; gives it back. */
  verify(holds: boolean, { exchange, ...claim }: Claim): boolean {
    if (holds) this.results.pass(claim.check, claim.operation);
    else
      this.results.fail({
        ...claim,
        request: exchange ? curlLine(exchange, this.options.seed) : null,
      } satisfies Finding);
    return holds;
  }

  /** Records that a check could not be made; throws where that is because the run is ended. */
  couldNot(check: string, error: unknown): void {
    this.options.signal?.throwIfAborted();
    this.verify(false, {
      check,
      operation: null,
      rule: 'The check can be made.',
      expected: 'answers that the check can go on with',
      observed: error instanceof Error ? error.message : String(error),
    });
  }

  /** Goes on beside the checks. What it fails with is kept for who waits for it, however late that is. */
  beside(check: string, work: Promise<void>): void {
    const settled = work.catch((error: unknown) => this.couldNot(check, error));
    settled.catch(() => {});
    this.#background.push(settled);
  }

  /** Waits for all that goes on beside the checks. Rejects when the run is ended. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#background);
    this.options.signal?.throwIfAborted();
  }

  /** Says that a check, or a part of it, could not be made. */
  skip(check: string, why: string): void {
    const { skipped } = this.results.check(check);
    if (!skipped.includes(why)) skipped.push(why);
  }
}
