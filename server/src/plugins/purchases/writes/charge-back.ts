import type { EntityManager } from '@mikro-orm/postgresql';
import { canBecome } from '../domain/order-state.ts';
import type { StoredOrder } from '../reads/orders.ts';
import { moveGifts } from './move-gifts.ts';
import { moveOrder, unpaid } from './move-order.ts';
import { publishMoved, type Publishing } from './settle-order.ts';

/** Takes everything back of an order whose payment was charged back. */
export async function chargeBack(em: EntityManager, order: StoredOrder, context: Publishing): Promise<void> {
  if (!canBecome(order.state, 'charged-back')) return;
  const now = context.clock.now();
  // Due work looks once more: the bank may have given it back already, and this have been heard of too late.
  const moved = await moveOrder(em, order, 'charged-back', { ...unpaid(now), sagaUntil: now });
  if (!moved.hasMoved) return;
  publishMoved(em, moved, context);
  if (order.lines.some(({ recipientId }) => recipientId !== null)) {
    await moveGifts(em, { orderId: order.id, positions: null, to: 'refunded' }, context);
  }
}
