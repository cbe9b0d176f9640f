import { setTimeout as delay } from 'node:timers/promises';
import { SteamError, type SteamClient } from '@steam-clone/sdk';
import type { Filling, SignedInPerson } from '../generator.ts';
import type { PlannedPerson } from '../people/plan-person.ts';
import { type Paying, wayToPay } from './pay.ts';
import type { PlannedItem, PlannedOrder, PlannedShopping } from './plan-shopping.ts';
import { untilKnown } from './until-known.ts';

export type Cart = Awaited<ReturnType<SteamClient['shopping']['getCart']>>;
export type Order = Awaited<ReturnType<SteamClient['purchases']['getOrder']>>['order'];

/** Ms that an order may take to close its cart. */
const patience = 10_000;
const pause = 50;

/** The order of a plan, once it was placed and as long as it was not cancelled. */
export function isPlanned({ state, lines }: Order, { items }: PlannedOrder): boolean {
  const known = lines.some(({ kind, itemId }) => items.some((item) => item.kind === kind && item.itemId === itemId));
  return known && state !== 'cancelled';
}

/** Buys what is planned, unless it was bought; goes on with an order that an interruption has left unpaid. */
export async function buy(
  person: PlannedPerson,
  { country, bornOn }: PlannedShopping,
  planned: PlannedOrder,
  paying: Paying,
  session: SignedInPerson,
  filling: Filling,
): Promise<void> {
  const { purchases, shopping } = session.steam;
  const { items: orders } = await purchases.listOrders({ query: { limit: 100 } });
  const placed = orders.find((order) => isPlanned(order, planned));
  if (placed && placed.state !== 'awaiting-payment') return;
  const lost = orders.filter(({ state }) => state === 'cancelled').length;
  const name = `order ${planned.items.map(({ itemId }) => itemId).join(', ')}`;
  const checkOut = async ({ id, total }: { id: string; total: number }) => {
    const payment = await wayToPay(planned, { total, name }, paying, session, filling);
    const body = { cartId: id, expectedTotal: { amount: total, currency: 'USD' }, payment };
    await purchases.checkout({ body }, { idempotencyKey: `${name} ${lost}` });
  };
  if (placed) return checkOut({ id: placed.cartId, total: placed.total });
  await cartWithout(orders, session);
  await shopping.putCart({ body: { country, bornOn } });
  for (const item of planned.items) await putIntoCart(person, item, session, filling);
  const cart = await shopping.getCart();
  if (!cart.isPurchasable) return;
  await checkOut(planned.couponCode === null ? cart : await withCoupon(planned.couponCode, cart, session, filling));
}

/** Puts something into the cart; what is not for sale here is left out. */
export async function putIntoCart(
  { accountName }: PlannedPerson,
  item: PlannedItem,
  { steam: { shopping } }: SignedInPerson,
  filling: Filling,
): Promise<Cart | null> {
  const cart = await untilKnown(item.itemId, () => shopping.addCartLine({ body: item }), filling);
  const line = cart?.lines.find(({ kind, itemId }) => kind === item.kind && itemId === item.itemId);
  if (!line?.problem) return cart;
  filling.note(`${accountName} goes without ${line.name ?? item.itemId}, which can not be bought: ${line.problem}.`);
  return shopping.removeCartLine({ path: { lineId: line.lineId } });
}

async function withCoupon(
  code: string,
  cart: Cart,
  { steam: { shopping } }: SignedInPerson,
  { note }: Filling,
): Promise<Cart> {
  try {
    return await shopping.useCoupon({ body: { code } });
  } catch (error) {
    if (!(error instanceof SteamError && error.code === 'coupon-not-found')) throw error;
    note(`Nobody uses the coupon ${code}: somebody has revoked it.`);
    return cart;
  }
}

/** Waits until the orders have closed their carts, so that nothing gets into one of them. */
export async function cartWithout(
  orders: readonly Pick<Order, 'cartId' | 'state'>[],
  { steam: { shopping }, checkInterruption }: SignedInPerson,
): Promise<void> {
  const closed = new Set(orders.filter(({ state }) => state !== 'cancelled').map(({ cartId }) => cartId));
  const until = performance.now() + patience;
  while (closed.size > 0) {
    const id = await shopping.getCart().then(
      (cart) => cart.id,
      (error: unknown) => {
        if (error instanceof SteamError && error.code === 'cart-not-found') return null;
        throw error;
      },
    );
    if (id === null || !closed.has(id)) return;
    checkInterruption();
    if (performance.now() > until) throw new Error('The store does not close the cart of an order');
    await delay(pause);
  }
}
