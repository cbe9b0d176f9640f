import type { ProblemCode, Validator } from '@steam-clone/spec';
import { specification as catalog } from '@steam-clone/spec/generated/catalog/specification.ts';
import { specification as payments } from '@steam-clone/spec/generated/payments/specification.ts';
import { specification as shopping } from '@steam-clone/spec/generated/shopping/specification.ts';
import { specification as users } from '@steam-clone/spec/generated/users/specification.ts';
import type { CallInput, CallTransport } from '../../server/src/kernel/calls/call-transport.ts';
import { newId } from '../../server/src/kernel/identifiers.ts';
import type { Schemas } from '../../server/src/kernel/plugin/operation.ts';
import { problem } from '../../server/src/kernel/problems/problem.ts';

type Quote = Schemas['CartQuote'];
type Line = Schemas['QuotedLine'];
type Charge = Schemas['Charge'];

const validators: Record<string, Validator | undefined> = {};
for (const { answerValidators } of [shopping, payments, catalog, users]) {
  for (const [id, byStatus] of Object.entries(await answerValidators())) validators[id] = byStatus[200];
}

/** What becomes of a charge: its state, or that the call is lost before or after it had its effect. */
export type Fate = Charge['state'] | 'lost before' | 'lost after';

/** Stands in for shopping, payments, catalog and users: carts cost what the test says, and charges end as it says. */
export class FakeCommerce implements CallTransport {
  readonly quotes = new Map<string, Quote>();
  readonly charges = new Map<string, Charge>();
  readonly offers = new Map<number, Schemas['Offer']>();
  /** Titles by account. */
  readonly banned = new Map<string, number[]>();
  /** Accounts that do not exist; everybody else does. */
  readonly strangers = new Set<string>();
  /** What was refunded, by refund id. */
  readonly refunds = new Map<string, { orderId: string; amount: number; to: string }>();
  /** Every call, as `<operation> <order>` where it is about an order. */
  readonly called: string[] = [];
  fate: Fate = 'succeeded';
  /** The code that charges are refused with. */
  refusal: ProblemCode | null = null;

  async call(operationId: string, input: CallInput): Promise<{ status: number; body: unknown }> {
    const { orderId = '' } = (input.body ?? {}) as { orderId?: string };
    this.called.push(`${operationId} ${orderId}`.trim());
    const body = this.#answer(operationId, input);
    const validate = validators[operationId];
    if (validate && !validate(body)) {
      throw new Error(`The fake of ${operationId} is not as its spec says: ${JSON.stringify(validate.errors)}`);
    }
    return { status: 200, body: structuredClone(body) };
  }

  /** Makes a cart of somebody. */
  cart(userId: string, lines: Partial<Line>[], changes: Partial<Quote> = {}): Quote {
    const quoted = lines.map(lineOf);
    const total = quoted.reduce((sum, { finalAmount }) => sum + finalAmount, 0);
    const quote: Quote = {
      cartId: newId(),
      cartVersion: 1,
      userId,
      country: 'US',
      priceRegion: 'USD',
      currency: 'USD',
      lines: quoted,
      coupon: null,
      subtotal: total,
      total,
      validUntil: '2026-11-22T12:10:00.000Z',
      ...changes,
    };
    this.quotes.set(quote.cartId, quote);
    return quote;
  }

  /** Offers an app. */
  offer(appId: number, changes: Partial<Schemas['Offer']> = {}): void {
    this.offers.set(appId, {
      gameId: newId(),
      appId,
      packageId: 2_000_000_000 + appId,
      name: `App ${appId}`,
      type: 'game',
      availability: 'released',
      isEarlyAccess: false,
      releasesAt: '2011-04-18T00:00:00.000Z',
      requiredAge: 0,
      isFree: false,
      parentAppId: null,
      genres: [],
      prices: [],
      version: 1,
      ...changes,
    });
  }

  #answer(operationId: string, { path, query, body }: CallInput): unknown {
    switch (operationId) {
      case 'shopping.quoteCart': {
        const quote = this.quotes.get(String(path?.['cartId']));
        if (quote?.userId !== (body as { userId: string }).userId) throw problem('cart-not-found');
        if (quote.lines.length === 0) throw problem('cart-empty');
        return quote;
      }
      case 'payments.chargeOrder': {
        return this.#charge(body as { orderId: string; amount: Charge['amount'] });
      }
      case 'payments.cancelCharge': {
        return { charge: this.#cancel((body as { orderId: string }).orderId) };
      }
      case 'payments.refundCharge': {
        return this.#refund(body as { orderId: string; refundId: string; amount: number; to: string });
      }
      case 'users.getUserSummaries': {
        const { ids } = query as { ids: string[] };
        return { items: ids.filter((id) => !this.strangers.has(id)).map((id) => ({ ...somebody, id })) };
      }
      case 'users.listBannedTitles': {
        return { isBannedInAll: false, appIds: this.banned.get(String(path?.['id'])) ?? [] };
      }
      case 'catalog.listOffers': {
        const { appIds = [] } = body as { appIds?: number[] };
        return { items: appIds.flatMap((appId) => this.offers.get(appId) ?? []) };
      }
      default: {
        throw new Error(`${operationId} is not faked`);
      }
    }
  }

  #charge({ orderId, amount }: { orderId: string; amount: Charge['amount'] }): Charge {
    if (this.refusal) throw problem(this.refusal);
    if (this.fate === 'lost before') throw problem('unavailable');
    const charge = this.charges.get(orderId) ?? chargeOf(orderId, amount, this.fate);
    this.charges.set(orderId, charge);
    if (this.fate === 'lost after') throw problem('unavailable');
    return charge;
  }

  #cancel(orderId: string): Charge | null {
    if (this.fate === 'lost before') throw problem('unavailable');
    const charge = this.charges.get(orderId);
    if (!charge || !['init', 'approved', 'held'].includes(charge.state)) return charge ?? null;
    return this.move(orderId, { state: 'failed', declineCode: 'cancelled' });
  }

  #refund({
    orderId,
    refundId,
    amount,
    to,
  }: {
    orderId: string;
    refundId: string;
    amount: number;
    to: string;
  }): Charge {
    if (this.fate === 'lost before') throw problem('unavailable');
    const charge = this.charges.get(orderId);
    if (!charge) throw problem('payment-not-found');
    if (this.refunds.has(refundId)) return charge;
    const refunded = charge.refunded + amount;
    const left = charge.state === 'charged-back' ? 0 : charge.captured - charge.refunded;
    if (amount > left) throw problem('refund-too-large', { extensions: { left } });
    this.refunds.set(refundId, { orderId, amount, to });
    const moved = this.move(orderId, {
      refunded,
      state: refunded === charge.captured ? 'refunded' : 'partially-refunded',
    });
    if (this.fate === 'lost after') throw problem('unavailable');
    return moved;
  }

  /** Money that nobody asked for any more. */
  capture(orderId: string, amount: number): void {
    this.charges.set(orderId, chargeOf(orderId, { amount, currency: 'USD' }, 'succeeded'));
  }

  /** What becomes of a charge afterwards. */
  move(orderId: string, changes: Partial<Charge>): Charge {
    const charge = this.charges.get(orderId);
    if (!charge) throw new Error('There is no such charge');
    const moved: Charge = { ...charge, ...changes, version: charge.version + 1 };
    this.charges.set(orderId, moved);
    return moved;
  }
}

/** As users tells of whom it knows. */
const somebody = {
  steamId: '76561197960287930',
  steamIds: {
    steamId64: '76561197960287930',
    steam2: 'STEAM_0:0:11101',
    steam3: '[U:1:22202]',
    accountId: 22_202,
  },
  personaName: 'Alice',
  avatar: { hash: '0'.repeat(40), small: '/32', medium: '/64', large: '/184' },
  isLimited: false,
  visibility: 'private',
};

function lineOf(line: Partial<Line>): Line {
  const appId = line.itemId ?? 620;
  const finalAmount = line.finalAmount ?? 999;
  const unreleasedAppIds = line.isPrePurchase ? [appId] : [];
  return {
    lineId: newId(),
    kind: 'app',
    itemId: appId,
    name: `App ${appId}`,
    recipientId: null,
    giftMessage: null,
    deliverAt: null,
    isPrePurchase: false,
    releasesAt: '2011-04-18T00:00:00.000Z',
    amount: 999,
    finalAmount,
    packages: [{ packageId: 2_000_000_000 + appId, appIds: [appId], unreleasedAppIds, amount: finalAmount }],
    ...line,
  };
}

function chargeOf(orderId: string, amount: Charge['amount'], fate: Fate): Charge {
  const state = fate === 'lost after' || fate === 'lost before' ? 'succeeded' : fate;
  return {
    paymentId: newId(),
    orderId,
    state,
    amount,
    captured: state === 'succeeded' ? amount.amount : 0,
    refunded: 0,
    tax: 0,
    declineCode: state === 'failed' ? 'insufficient-funds' : null,
    redirectUrl: state === 'init' ? 'https://pay.example/approve' : null,
    version: 1,
  };
}
