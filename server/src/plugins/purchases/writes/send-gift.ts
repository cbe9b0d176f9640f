import type { EntityManager } from '@mikro-orm/postgresql';
import type { LockedGift } from './lock-gift.ts';
import { lockOrder } from './lock-order.ts';
import { moveGifts } from './move-gifts.ts';
import { moveOrder, unpaid } from './move-order.ts';
import type { Publishing } from './settle-order.ts';

/** Sends a gift that was scheduled. The order is delivered with its last one. */
export async function sendGift(
  em: EntityManager,
  { orderId, position }: LockedGift,
  context: Publishing,
): Promise<void> {
  const sent = await moveGifts(em, { orderId, positions: [position], to: 'sent' }, context);
  const order = sent.length > 0 ? await lockOrder(em, orderId) : undefined;
  if (order?.state !== 'paid' || order.lines.some(({ giftState }) => giftState === 'scheduled')) return;
  const { order: moved, hasMoved } = await moveOrder(em, order, 'fulfilled', unpaid(context.clock.now()));
  if (!hasMoved) return;
  const { version, userId } = moved;
  context.publish(em, 'purchases.orderChanged', { orderId, version, userId, state: 'fulfilled' });
}
