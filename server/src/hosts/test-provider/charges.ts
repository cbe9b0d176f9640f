import type { Journal, JournalEntry } from './journal.ts';
import type { Webhooks } from './webhooks.ts';

/** The answer is lost after the work was done, or before: the store sees a connection that breaks, or one on which nothing ever comes. */
export class LostAnswer extends Error {
  readonly hangs: boolean;

  constructor(what: string, hangs: boolean) {
    super(what);
    this.hangs = hangs;
  }
}

/** A charge as the store is told of it. */
export interface Charge {
  reference: string;
  redirectUrl: string | null;
  events: Omit<JournalEntry, 'number' | 'token'>[];
}

/**
 * What the provider does with money. A token is `tok_card`, `tok_wallet` or `tok_bank` with behaviours behind points, such as
 * `tok_card.lost-capture.webhook-late`; `docs` of them are in the README beside this file.
 */
export class Charges {
  readonly #journal: Journal;
  readonly #webhooks: Webhooks;
  readonly #approvalUrl: (reference: string) => string;
  /** What a behaviour has been done to, because it happens once. */
  readonly #lost = new Set<string>();

  constructor(journal: Journal, webhooks: Webhooks, approvalUrl: (reference: string) => string) {
    this.#journal = journal;
    this.#webhooks = webhooks;
    this.#approvalUrl = approvalUrl;
  }

  find(reference: string): Charge | null {
    const entries = this.#journal.of(reference);
    if (entries.length === 0) return null;
    const types = new Set(entries.map(({ type }) => type));
    const waits = types.has('begun') && types.size === 1;
    return {
      reference,
      redirectUrl: waits ? this.#approvalUrl(reference) : null,
      events: entries
        .filter(({ type }) => type !== 'begun')
        .map(({ number: _number, token: _token, ...event }) => event),
    };
  }

  async authorise(charge: Pick<JournalEntry, 'reference' | 'amount' | 'currency' | 'token'>): Promise<Charge> {
    const { reference, token } = charge;
    this.#loseOnce(reference, token, 'before');
    if (this.#journal.of(reference).length === 0) {
      const decline = behavioursOf(token).find((behaviour) => behaviour.startsWith('decline'));
      const entry = { ...charge, code: null, refundReference: null };
      if (decline)
        await this.#write({ ...entry, type: 'declined', code: decline.slice('decline-'.length) || 'declined' });
      else if (behavioursOf(token).includes('redirect')) await this.#write({ ...entry, type: 'begun' });
      else await this.#write({ ...entry, type: 'authorised' });
    }
    this.#loseOnce(reference, token, 'authorise');
    return this.#known(reference);
  }

  async capture(reference: string): Promise<Charge> {
    const { token } = this.#first(reference);
    this.#loseOnce(reference, token, 'before-capture');
    if (this.#has(reference, 'authorised') && !this.#has(reference, 'captured') && !this.#has(reference, 'voided')) {
      await this.#next(reference, 'captured');
    }
    this.#loseOnce(reference, token, 'capture');
    return this.#known(reference);
  }

  /** Also of a charge that was never heard of: one that comes later is then refused. */
  async cancel(reference: string, currency: string): Promise<Charge> {
    if (this.#journal.of(reference).length === 0) {
      const nothing = { amount: 0, currency, code: null, refundReference: null, token: '' };
      await this.#write({ ...nothing, type: 'voided', reference });
    } else if (!['captured', 'voided', 'declined'].some((type) => this.#has(reference, type))) {
      await this.#next(reference, 'voided');
    }
    return this.#known(reference);
  }

  /** Null when it would be more than was captured, or when the buyer's bank has taken the money back. */
  async refund(reference: string, refundReference: string, amount: number): Promise<Charge | null> {
    const { token } = this.#first(reference);
    if (!this.#journal.of(reference).some((entry) => entry.refundReference === refundReference)) {
      const isChargedBack = this.#sum(reference, 'charged-back') > this.#sum(reference, 'charge-back-reversed');
      if (isChargedBack || this.#left(reference) < amount) return null;
      await this.#next(reference, 'refunded', { amount, refundReference });
    }
    this.#loseOnce(refundReference, token, 'refund');
    return this.#known(reference);
  }

  /** A refund that somebody makes here, without the store. Null when it would be more than was captured. */
  async refundByItself(reference: string, amount: number): Promise<Charge | null> {
    if (this.#left(reference) < amount) return null;
    await this.#next(reference, 'refunded', { amount });
    return this.#known(reference);
  }

  /** The method's bank does not take the last refund: its money comes back. */
  async failRefund(reference: string): Promise<Charge> {
    const last = this.#journal.of(reference).findLast(({ type }) => type === 'refunded');
    if (!last) throw new Error(`There is no refund of ${reference}`);
    const { amount, refundReference } = last;
    await this.#next(reference, 'refund-failed', { amount, refundReference });
    return this.#known(reference);
  }

  /** What the buyer says on the provider's page. */
  async approve(reference: string, isApproved: boolean): Promise<Charge | null> {
    if (!this.find(reference)?.redirectUrl) return this.find(reference);
    await (isApproved
      ? this.#next(reference, 'authorised')
      : this.#next(reference, 'declined', { code: 'not-approved' }));
    return this.#known(reference);
  }

  async chargeBack(reference: string, type: 'charged-back' | 'charge-back-reversed'): Promise<Charge> {
    await this.#next(reference, type);
    return this.#known(reference);
  }

  #known(reference: string): Charge {
    const charge = this.find(reference);
    if (!charge) throw new Error(`There is no charge ${reference}`);
    return charge;
  }

  #first(reference: string): JournalEntry {
    const [first] = this.#journal.of(reference);
    if (!first) throw new Error(`There is no charge ${reference}`);
    return first;
  }

  #left(reference: string): number {
    return this.#sum(reference, 'captured') - this.#sum(reference, 'refunded') + this.#sum(reference, 'refund-failed');
  }

  #sum(reference: string, type: JournalEntry['type']): number {
    return this.#journal.of(reference).reduce((total, entry) => total + (entry.type === type ? entry.amount : 0), 0);
  }

  #has(reference: string, type: string): boolean {
    return this.#journal.of(reference).some((entry) => entry.type === type);
  }

  #next(reference: string, type: JournalEntry['type'], more: Partial<JournalEntry> = {}): Promise<void> {
    const { amount, currency, token } = this.#first(reference);
    return this.#write({ reference, amount, currency, token, code: null, refundReference: null, ...more, type });
  }

  async #write(entry: Omit<JournalEntry, 'number' | 'id'>): Promise<void> {
    const written = this.#journal.append(entry);
    if (written.type !== 'begun') await this.#webhooks.tell(written, behavioursOf(entry.token));
  }

  #loseOnce(what: string, token: string, step: string): void {
    for (const way of ['lost', 'hang']) {
      const key = `${way}-${step} ${what}`;
      if (!behavioursOf(token).includes(`${way}-${step}`) || this.#lost.has(key)) continue;
      this.#lost.add(key);
      throw new LostAnswer(key, way === 'hang');
    }
  }
}

function behavioursOf(token: string): string[] {
  return token.split('.').slice(1);
}
