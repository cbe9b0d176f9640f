import type { IncomingHttpHeaders } from 'node:http';
import type Stripe from 'stripe';
import type { Books } from './books.ts';
import { type Form, readForm } from './form.ts';
import { Refusal } from './refusals.ts';
import { mistakeIn } from './requests.ts';

/** The connection breaks, or nothing ever comes on it: whoever has asked hears nothing. */
export class LostAnswer extends Error {
  readonly hangs: boolean;

  constructor(what: string, hangs = false) {
    super(what);
    this.hangs = hangs;
  }
}

export interface Asked {
  method: string;
  path: string;
  query: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Answered {
  status: number;
  headers?: Record<string, string>;
  answer: unknown;
}

/** What happens to the answer of a step, by the behaviours of a method: once for each charge or refund, and to the library's own repetition. */
const losses: Record<string, { before: string; after: string }> = {
  confirm: { before: 'before', after: 'authorise' },
  capture: { before: 'before-capture', after: 'capture' },
  refund: { before: 'before-refund', after: 'refund' },
};

/** Takes requests in and answers: the key, the form, the Idempotency-Key, and then the books. */
export class Desk {
  /** Idempotency-Keys of all that was asked, oldest first. */
  readonly keys: string[] = [];
  readonly #books: Books;
  readonly #secretKey: string;
  readonly #kept = new Map<string, { asked: string; answered: Answered; isLost: boolean }>();
  /** How often something has happened to a step that happens once. */
  readonly #times = new Map<string, number>();

  constructor(books: Books, secretKey: string) {
    this.#books = books;
    this.#secretKey = secretKey;
  }

  answer({ method, path, query, headers, body }: Asked): Answered {
    const form = readForm(method === 'GET' ? query : body);
    try {
      this.#checkHeaders(method, headers);
      const mistake = mistakeIn(method, path, form);
      if (mistake !== null) throw new Refusal(400, { type: 'invalid_request_error', message: `${path}: ${mistake}` });
      if (method === 'GET') return { status: 200, answer: this.#read(path, form) };
    } catch (error) {
      return refused(error);
    }
    this.keys.push(String(headers['idempotency-key']));
    return this.#once(String(headers['idempotency-key']), `${path} ${body}`, () => this.#change(path, form));
  }

  /** A day is over: Stripe keeps what it has answered no longer. */
  forgetKeys(): void {
    this.#kept.clear();
  }

  #checkHeaders(method: string, headers: IncomingHttpHeaders): void {
    if (headers.authorization !== `Bearer ${this.#secretKey}`) {
      const message = `Invalid API Key provided: ${String(headers.authorization).slice(0, 20)}`;
      throw new Refusal(401, { type: 'invalid_request_error', message });
    }
    if (headers['stripe-version'] === undefined)
      throw new Refusal(400, { type: 'invalid_request_error', message: 'There is no Stripe-Version' });
    if (method === 'GET') return;
    if (headers['content-type'] !== 'application/x-www-form-urlencoded')
      throw new Refusal(400, { type: 'invalid_request_error', message: 'The body is no form' });
    // Stripe does without; the store must not.
    if (headers['idempotency-key'] === undefined)
      throw new Refusal(400, { type: 'invalid_request_error', message: 'There is no Idempotency-Key' });
  }

  /** The first answer again for the same key, as Stripe keeps it for a day, refusals too. */
  #once(key: string, asked: string, work: () => unknown): Answered {
    const before = this.#kept.get(key);
    if (before && before.asked !== asked) return refused(new Refusal(400, { type: 'idempotency_error' }));
    if (before?.isLost) {
      before.isLost = false;
      throw new LostAnswer('lost again');
    }
    if (before) return { ...before.answered, headers: { 'idempotent-replayed': 'true' } };
    let answered: Answered;
    let after: LostAnswer | null = null;
    try {
      answered = { status: 200, answer: work() };
    } catch (error) {
      if (!(error instanceof LostAfter)) {
        const refusal = refused(error);
        if (refusal.status !== 429) this.#kept.set(key, { asked, answered: refusal, isLost: false });
        return refusal;
      }
      answered = error.answered;
      after = error;
    }
    this.#kept.set(key, { asked, answered: structuredClone(answered), isLost: after?.hangs === false });
    if (after) throw after;
    return answered;
  }

  #read(path: string, form: Form): unknown {
    const [, , kind = '', id] = path.split('/');
    const expand = expandOf(form);
    if (kind === 'payment_methods' && id) return this.#books.method(id);
    if (kind === 'payment_intents' && id) return this.#books.shown(this.#books.intent(id), expand);
    const ofIntent = <Item extends { payment_intent: unknown }>(all: readonly Item[]): Item[] =>
      all.filter(({ payment_intent: of }) => of === form['payment_intent']);
    if (kind === 'refunds') return page(ofIntent(this.#books.refunds), form, path);
    if (kind === 'disputes') return page(ofIntent(this.#books.disputes), form, path);
    const shown = page(this.#books.transactions, form, path);
    const isExpanded = expand.includes('data.source.payment_intent');
    return isExpanded ? { ...shown, data: shown.data.map((transaction) => this.#expanded(transaction)) } : shown;
  }

  #expanded(transaction: Stripe.BalanceTransaction): Stripe.BalanceTransaction {
    const id = String(transaction.source);
    const { refunds, disputes } = this.#books;
    const known = [...refunds, ...disputes].find((one) => one.id === id) ?? this.#books.charge(id);
    return { ...transaction, source: { ...known, payment_intent: this.#books.intent(String(known.payment_intent)) } };
  }

  #change(path: string, form: Form): unknown {
    const [, , kind = '', id = '', step = ''] = path.split('/');
    if (kind === 'customers') return this.#books.makeCustomer();
    if (kind === 'setup_intents') return this.#books.setUp(form);
    if (kind === 'refunds') {
      const name = JSON.stringify(form['metadata']);
      const behaviours = this.#books.behavioursOf(this.#books.intent(String(form['payment_intent'])));
      return this.#losing('refund', name, behaviours, () => this.#books.refund(form));
    }
    if (id === '') return this.#books.begin(form);
    if (step === '') return this.#books.choose(id, form);
    const behaviours = this.#books.behavioursOf(this.#books.intent(id));
    return this.#losing(step, id, behaviours, () => {
      if (step === 'confirm') this.#books.confirm(id);
      else if (step === 'capture') this.#books.capture(id);
      else this.#books.cancel(id);
      return this.#books.shown(this.#books.intent(id), expandOf(form));
    });
  }

  #losing(step: string, name: string, behaviours: readonly string[], work: () => unknown): unknown {
    const { before = '', after = '' } = losses[step] ?? {};
    const happens = (behaviour: string, most: number): boolean => {
      const key = `${behaviour} ${name}`;
      const times = this.#times.get(key) ?? 0;
      this.#times.set(key, times + 1);
      return behaviours.includes(behaviour) && times < most;
    };
    // The library asks again by itself, at once and once, when a connection was closed.
    if (happens(`lost-${before}`, 2)) throw new LostAnswer(before);
    if (happens(`hang-${before}`, 1)) throw new LostAnswer(before, true);
    if (happens(`rate-limited-${step}`, 1))
      throw new Refusal(429, { type: 'invalid_request_error', code: 'rate_limit' });
    const answer = work();
    if (happens(`lost-${after}`, 1)) throw new LostAfter({ status: 200, answer }, false);
    if (happens(`hang-${after}`, 1)) throw new LostAfter({ status: 200, answer }, true);
    return answer;
  }
}

/** It was done, and is kept under its key; then nobody hears of it. */
class LostAfter extends LostAnswer {
  readonly answered: Answered;

  constructor(answered: Answered, hangs: boolean) {
    super('lost after it was done', hangs);
    this.answered = answered;
  }
}

function refused(error: unknown): Answered {
  if (!(error instanceof Refusal)) throw error;
  return { status: error.status, answer: error.body };
}

function expandOf({ expand }: Form): readonly unknown[] {
  return Array.isArray(expand) ? expand : [];
}

/** Newest first, `starting_after` one that the page before has ended with. */
function page<Item extends { id: string }>(all: readonly Item[], form: Form, url: string) {
  const newest = all.toReversed();
  const start =
    form['starting_after'] === undefined ? 0 : newest.findIndex(({ id }) => id === form['starting_after']) + 1;
  const limit = Number(form['limit'] ?? 10);
  const data = newest.slice(start, start + limit);
  return { object: 'list', url, has_more: start + limit < newest.length, data };
}
