/** What a store of games must do, without how: what everybody has, and what may be done with it. All amounts are cents. */

/** Each app costs as much. */
export const price = 999;
/** Apps without limit; each run has a scarce one beside them. */
export const plentiful = [400, 440, 620] as const;

const day = 86_400_000;

export interface ModelLine {
  appId: number;
  /** `denied` is still owned, and is not asked back again. */
  state: 'owned' | 'waiting' | 'denied' | 'refunded';
}

export interface ModelOrder {
  id: string;
  /** Ms of business time. */
  paidAt: number;
  lines: ModelLine[];
}

export interface ModelPerson {
  /** In the wallet. */
  balance: number;
  /** Whether a card pays, and not the wallet. */
  hasCard: boolean;
  cart: Set<number>;
  orders: ModelOrder[];
  /** Minutes by app, of all time. */
  played: Map<number, number>;
  /** Until when the last session of an app was, in ms since 1970. */
  playedUntil: Map<number, number>;
}

export interface Model {
  /** Ms of business time. */
  now: number;
  scarce: number;
  /** Keys of the scarce app that nobody has taken. */
  stock: number;
  people: ModelPerson[];
}

export function owned({ orders }: ModelPerson): Set<number> {
  const held = orders.flatMap(({ lines }) => lines).filter(({ state }) => state !== 'refunded');
  return new Set(held.map(({ appId }) => appId));
}

export type Buying = 'bought' | 'cart-not-orderable' | 'payment-declined' | 'sold-out';

/** What a checkout of a person's cart ends in. */
export function buying(model: Model, person: ModelPerson): Buying {
  const has = owned(person);
  if (person.cart.size === 0 || [...person.cart].some((appId) => has.has(appId))) return 'cart-not-orderable';
  if (person.cart.has(model.scarce) && model.stock === 0) return 'sold-out';
  return person.hasCard || person.balance >= totalOf(person) ? 'bought' : 'payment-declined';
}

export function totalOf({ cart }: ModelPerson): number {
  return cart.size * price;
}

/** The cart of a person becomes an order. */
export function buy(model: Model, person: ModelPerson, id: string): void {
  const lines = [...person.cart].map((appId): ModelLine => ({ appId, state: 'owned' }));
  person.orders.push({ id, paidAt: model.now, lines });
  if (!person.hasCard) person.balance -= totalOf(person);
  if (person.cart.has(model.scarce)) model.stock -= 1;
  person.cart.clear();
}

/** Whether what was bought is given back at once (Steam: within 14 days and before 2 hours of play), or waits for an administrator. */
export function refunding({ now }: Model, { played }: ModelPerson, { paidAt }: ModelOrder, line: ModelLine) {
  const isPrompt = now - paidAt <= 14 * day && (played.get(line.appId) ?? 0) < 120;
  return isPrompt ? ('done' as const) : ('waiting' as const);
}

/** The money of a line goes back. A key that was sold once is not sold again. */
export function giveBack(person: ModelPerson, line: ModelLine, to: 'origin' | 'wallet'): void {
  line.state = 'refunded';
  if (to === 'wallet' || !person.hasCard) person.balance += price;
}
