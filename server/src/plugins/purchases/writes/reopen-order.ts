import type { EntityManager } from '@mikro-orm/postgresql';
import type { StoredOrder } from '../reads/orders.ts';
import { moveOrder, unpaid } from './move-order.ts';
import { openRefund } from './open-refund.ts';
import { publishReturned } from './return-order.ts';
import { publishEffects, type Publishing } from './settle-order.ts';

/**
 * Gives all of a locked order back whose payment was charged back and is the store's after all. The money of what can not be given again
 * goes back: gifts, which their recipients have lost, and what the buyer has got otherwise meanwhile.
 */
export async function reopenOrder(em: EntityManager, order: StoredOrder, context: Publishing): Promise<void> {
  const { id, userId, lines } = order;
  const kept = lines.filter(({ isRefunded }) => !isRefunded);
  const state = kept.length === lines.length ? 'fulfilled' : kept.length > 0 ? 'partially-refunded' : 'refunded';
  const { order: moved, licences, spend } = await moveOrder(em, order, state, unpaid(context.clock.now()));
  publishReturned(em, moved, context);
  publishEffects(em, { userId, licences, spend }, context);
  const given = new Set(licences.map(({ packageId }) => packageId));
  const lost = kept.filter(
    ({ recipientId, packages }) => recipientId !== null || packages.some(({ packageId }) => !given.has(packageId)),
  );
  if (lost.length === 0) return;
  const attempt = `charge-back-reversed/${id}/${moved.version}`;
  const wish = { attempt, lineIds: lost.map(({ lineId }) => lineId), to: 'origin' as const, reason: '' };
  await openRefund(em, id, wish, { outcome: 'granted', rule: 'charge-back-reversed' }, context);
}
