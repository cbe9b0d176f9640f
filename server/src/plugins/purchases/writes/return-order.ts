import type { EntityManager } from '@mikro-orm/postgresql';
import type { OrderState } from '../domain/order-state.ts';
import type { StoredOrder } from '../reads/orders.ts';
import { moveOrder, unpaid } from './move-order.ts';
import type { Publishing } from './settle-order.ts';

/** Takes an order back to where it was before a refund was asked for of which nothing comes. */
export async function returnOrder(
  em: EntityManager,
  order: StoredOrder,
  before: OrderState,
  context: Publishing,
): Promise<void> {
  // Its gifts may have been sent meanwhile.
  const hasScheduled = order.lines.some(({ giftState }) => giftState === 'scheduled');
  const state = before === 'paid' && !hasScheduled ? 'fulfilled' : before;
  const { order: moved } = await moveOrder(em, order, state, unpaid(context.clock.now()));
  publishReturned(em, moved, context);
}

/** Tells that an order is again in a state that it has been in. */
export function publishReturned(
  em: EntityManager,
  { id: orderId, version, userId, cartId, state }: StoredOrder,
  { publish }: Publishing,
): void {
  if (state === 'partially-refunded' || state === 'refunded')
    publish(em, 'purchases.orderEnded', { orderId, version, userId, cartId, state });
  else if (state === 'paid' || state === 'fulfilled')
    publish(em, 'purchases.orderChanged', { orderId, version, userId, state });
}
