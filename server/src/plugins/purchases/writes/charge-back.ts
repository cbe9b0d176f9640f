import type { EntityManager } from '@mikro-orm/postgresql';
import { isPaid } from '../domain/order-state.ts';
import type { StoredOrder } from '../reads/orders.ts';
import { moveGifts } from './move-gifts.ts';
import { moveOrder, unpaid } from './move-order.ts';
import { publishMoved, type Publishing } from './settle-order.ts';

/** Takes everything back of an order whose payment was charged back. */
export async function chargeBack(em: EntityManager, order: StoredOrder, context: Publishing): Promise<void> {
  if (!isPaid(order.state) && order.state !== 'refunded') return;
  const moved = await moveOrder(em, order, 'charged-back', unpaid(context.clock.now()));
  if (!moved.hasMoved) return;
  publishMoved(em, moved, context);
  if (order.lines.some(({ recipientId }) => recipientId !== null)) {
    await moveGifts(em, { orderId: order.id, positions: null, to: 'refunded' }, context);
  }
}
