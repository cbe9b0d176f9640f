import { setTimeout as sleep } from 'node:timers/promises';
import { type Exchange, jsonOf, type Sent } from '../../instance/exchange.ts';
import type { Person } from '../../instance/people.ts';
import { makeGame } from '../../requests/needs/catalog.ts';
import { Broken, type Teller } from '../story.ts';

export interface Cart {
  id: string;
  total: number;
  currency: string;
  lines: { lineId: string; itemId: number; paidAmount: number; problem: string | null }[];
  isPurchasable: boolean;
}

export interface Order {
  id: string;
  userId: string;
  state: string;
  cartId: string;
  total: number;
  currency: string;
  refunded: number;
  redirectUrl: string | null;
  lines: { lineId: string; itemId: number; finalAmount: number; refundedAmount: number }[];
}

interface Payment {
  useWallet: boolean | number;
  paymentMethodId: string | null;
}

/** Operations that every story of a customer takes part in. */
export const commerce = [
  'catalog.createGame',
  'shopping.addCartLine',
  'shopping.getCart',
  'purchases.checkout',
  'payments.creditWallet',
] as const;

/** What a game of a run costs, in hundredths of US dollars. */
export const price = 999;
/** Ms that what is told by events may take. */
const patience = 15_000;
const fromWallet: Payment = { useWallet: true, paymentMethodId: null };

/** Somebody who buys in a story. */
export class Customer {
  readonly person: Person;
  readonly #teller: Teller;

  private constructor(person: Person, teller: Teller) {
    this.person = person;
    this.#teller = teller;
  }

  /** With so many hundredths of US dollars in the wallet. */
  static async arrives(teller: Teller, amount = 0): Promise<Customer> {
    const customer = new Customer(await teller.run.people.fresh(), teller);
    if (amount > 0) await customer.isGiven(amount);
    return customer;
  }

  /** Asks as the customer, each time under a new key unless one is given. */
  asks(what: string, id: string, sent: Partial<Sent> = {}, status?: number, code?: string): Promise<Exchange> {
    const headers = { 'idempotency-key': this.#teller.run.people.unique('key'), ...sent.headers };
    return this.#teller.step(what, id, { token: this.person.token, ...sent, headers }, status, code);
  }

  async reads<Body>(what: string, id: string, sent: Partial<Sent> = {}): Promise<Body> {
    return (jsonOf<Body>(await this.asks(what, id, sent)) ?? {}) as Body;
  }

  async isGiven(amount: number): Promise<void> {
    await this.asks('is given money', 'payments.creditWallet', {
      path: `/v1/wallets/${this.person.id}/credits`,
      token: this.#teller.run.people.administrator,
      json: { amount: { amount, currency: 'USD' }, reason: 'Conformance run' },
    });
  }

  /** Puts games into the cart, and waits where the shop does not know them yet. */
  async putsIntoCart(...appIds: number[]): Promise<Cart> {
    let cart: Cart | undefined;
    for (const itemId of appIds) cart = await this.#putsOne(itemId);
    return cart ?? this.reads<Cart>('looks into the cart', 'shopping.getCart');
  }

  async #putsOne(itemId: number): Promise<Cart> {
    const { run } = this.#teller;
    const operation = run.operation('shopping.addCartLine');
    const { token } = this.person;
    const sent = { method: 'POST', path: operation?.path ?? '', token, json: { kind: 'app', itemId } };
    return eventually('a new game is for sale', this.#teller, async () => {
      const exchange = await run.send(operation ?? null, sent);
      return exchange.answer.status === 200 ? jsonOf<Cart>(exchange) : undefined;
    });
  }

  /** The request of a checkout at what the cart says. */
  order({ id, total, currency }: Cart, payment: Payment = fromWallet): Partial<Sent> {
    return { json: { cartId: id, expectedTotal: { amount: total, currency }, payment } };
  }

  /** Sends a checkout, whatever comes of it. */
  tries(cart: Cart): Promise<Exchange> {
    const { run } = this.#teller;
    const operation = run.operation('purchases.checkout') ?? null;
    const { method = '', path = '' } = operation ?? {};
    const headers = { 'idempotency-key': run.people.unique('key') };
    return run.send(operation, { method, path, token: this.person.token, headers, ...this.order(cart) });
  }

  /** Buys a cart with all that is in it, and waits until the cart is closed, which an event does. */
  async buys(cart: Cart, payment: Payment = fromWallet): Promise<Order> {
    const order = await this.reads<Order>('buys what is in the cart', 'purchases.checkout', this.order(cart, payment));
    const { run } = this.#teller;
    const operation = run.operation('shopping.getCart');
    const look = { method: 'GET', path: operation?.path ?? '', token: this.person.token };
    return eventually('the cart that was bought is closed', this.#teller, async () => {
      const open = jsonOf<Cart>(await run.send(operation ?? null, look));
      return open?.id === cart.id ? undefined : order;
    });
  }

  /** Buys new games, which stand in the order in the same sequence. */
  async buysGames(...games: number[]): Promise<Order> {
    return this.buys(await this.putsIntoCart(...games));
  }

  /** Hundredths of US dollars that can be spent. */
  async balance(): Promise<number> {
    const { balances } = await this.reads<{ balances: { currency: string; balance: number }[] }>(
      'looks into the wallet',
      'payments.getWallet',
    );
    return balances.find(({ currency }) => currency === 'USD')?.balance ?? 0;
  }

  /** Appids in the library, sorted. */
  async library(): Promise<number[]> {
    const { items } = await this.reads<{ items: { appIds: number[] }[] }>('opens the library', 'purchases.listLibrary');
    return items.flatMap(({ appIds }) => appIds).toSorted((left, right) => left - right);
  }

  /** Waits until an order of the customer is in a state. */
  async seesOrder(id: string, state: string): Promise<Order> {
    return eventually(`the order becomes ${state}`, this.#teller, async () => {
      const { order } = await this.reads<{ order: Order }>('looks at the order', 'purchases.getOrder', {
        path: `/v1/orders/${id}`,
      });
      return order.state === state ? order : undefined;
    });
  }
}

/** The appid of a new game for `price`. */
export async function newGame({ run }: Teller): Promise<number> {
  return (await makeGame(run)).appId;
}

/** Asks until there is something. Records that there was nothing when it does not come. */
export async function eventually<Found>(
  what: string,
  teller: Teller,
  look: () => Promise<Found | undefined>,
): Promise<Found> {
  for (const until = performance.now() + patience; performance.now() < until; await sleep(50)) {
    teller.run.options.signal?.throwIfAborted();
    const found = await look();
    if (found !== undefined) return found;
  }
  teller.holds(false, what, `within ${patience} ms`, 'never');
  throw new Broken(what);
}
