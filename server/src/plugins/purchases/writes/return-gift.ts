import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { canBecome } from '../domain/order-state.ts';
import { orderById, type OrderRow } from '../reads/orders.ts';
import { approvedRefund, type OpenRefund } from './complete-refund.ts';
import { type LockedGift, notOpen, readGift } from './lock-gift.ts';
import { moveGifts } from './move-gifts.ts';
import { openRefund, refundLease } from './open-refund.ts';
import { openGiftStates } from '../domain/gift-state.ts';
import type { Publishing } from './settle-order.ts';

const done = statement('purchases.giftIsReturned', ['id'], 'update gift set due_at = null where id = $1 returning id');

/**
 * Ends a gift that waits for its recipient, as `declined` or `refunded`, and opens the refund of its line. One that has ended like this
 * already is gone on with. Throws `gift-not-open`. Gives the refund whose money is to be given back now.
 */
export async function returnGift(
  em: EntityManager,
  gift: LockedGift,
  to: 'declined' | 'refunded',
  context: Publishing,
): Promise<OpenRefund | undefined> {
  const { orderId, position } = gift;
  const dueAt = new Date(context.clock.now().getTime() + refundLease);
  const move = { orderId, positions: [position], to, from: openGiftStates, dueAt };
  const changed = await moveGifts(em, move, context);
  if (changed.length === 0) {
    const current = await readGift(em, gift.id, gift.senderId);
    if (current.state !== to) throw notOpen(current);
  }
  return openReturn(em, gift, context);
}

/** Opens the refund of a gift that has ended and whose order is locked. While another one of its order is open it waits for due work. */
export async function openReturn(
  em: EntityManager,
  { id, orderId, position, lineId }: LockedGift,
  context: Publishing,
): Promise<OpenRefund | undefined> {
  const [row] = await execute<OrderRow>(em, orderById, { id: orderId });
  const order = row?.stored;
  const line = order?.lines.find((line) => line.position === position);
  if (!order || !line) return undefined;
  const isOver = line.isRefunded || order.state === 'charged-back';
  if (!isOver && !canBecome(order.state, 'refund-requested')) return undefined;
  await execute(em, done, { id });
  if (isOver) return undefined;
  const wish = { attempt: `gift/${id}`, lineIds: [lineId], to: 'origin' as const, reason: '' };
  const refundId = await openRefund(em, orderId, wish, { outcome: 'granted', rule: 'gift' }, context);
  const [open] = await execute<OpenRefund>(em, approvedRefund, { id: refundId });
  return open;
}
