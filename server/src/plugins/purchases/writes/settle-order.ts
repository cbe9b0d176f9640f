import type { EntityManager } from '@mikro-orm/postgresql';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { Outcome } from '../domain/charge-order.ts';
import { isScheduled } from '../domain/gift-state.ts';
import { paidLines } from '../domain/paid-lines.ts';
import { isTransient, type OrderState } from '../domain/order-state.ts';
import type { StoredOrder } from '../reads/orders.ts';
import { awaitReleases, unreleasedAppsOf } from './await-releases.ts';
import { makeGifts } from './make-gifts.ts';
import { moveOrder, type Moved } from './move-order.ts';
import { waitForPayment } from './wait-for-payment.ts';

export type Publishing = Pick<WorkContext, 'clock' | 'publish'>;

/** Ms of business time between two looks at a payment that nothing was heard of. */
const patience = 60_000;

/**
 * Takes an order where its payment says it belongs: paid with all that is in it, cancelled with all of it released, or waiting. An
 * order that somebody else has settled stays as it is.
 */
export async function settleOrder(
  em: EntityManager,
  order: StoredOrder,
  outcome: Outcome,
  context: Publishing,
): Promise<StoredOrder> {
  if (!isTransient(order.state)) return order;
  const now = context.clock.now();
  const charge = 'state' in outcome ? outcome : null;
  const state = stateAfter(order, outcome, now);
  if (charge?.paymentId && state === order.state) return waitForPayment(em, order, charge, nextLook(order, now));
  const isOver = state === 'cancelled';
  const moved = await moveOrder(em, order, state, {
    now,
    paymentId: charge?.paymentId ?? null,
    tax: charge?.tax ?? null,
    redirectUrl: null,
    declineCode: isOver ? (outcome.declineCode ?? 'declined') : null,
    sagaUntil: null,
  });
  if (!moved.hasMoved) return moved.order;
  publishMoved(em, moved, context);
  if (state === 'paid' || state === 'fulfilled') {
    await makeGifts(em, moved.order, context);
    await awaitReleases(em, unreleasedAppsOf(moved.order), now);
  }
  return moved.order;
}

/** The state that an open order is in after what became of its payment. */
export function stateAfter(order: StoredOrder, outcome: Outcome, now: Date): OrderState {
  if (!('state' in outcome)) return 'cancelled';
  switch (outcome.state) {
    // Somebody may have given a part back before it was heard that it was captured.
    case 'partially-refunded':
    case 'succeeded': {
      return order.lines.some((line) => isScheduled(line, now)) ? 'paid' : 'fulfilled';
    }
    case 'held': {
      return 'held';
    }
    case 'init':
    case 'approved': {
      return order.state;
    }
    default: {
      return 'cancelled';
    }
  }
}

/** A payment that is not decided when the quote ends is called off; one that is reviewed takes as long as it takes. */
function nextLook({ state, expiresAt }: StoredOrder, now: Date): Date | null {
  if (state === 'held') return null;
  return new Date(Math.max(new Date(expiresAt).getTime(), now.getTime() + patience));
}

export function publishMoved(em: EntityManager, { order, licences, spend }: Moved, context: Publishing): void {
  const { publish } = context;
  const { id: orderId, version, userId, cartId, state, currency, priceRegion, paidAt } = order;
  switch (state) {
    case 'paid':
    case 'fulfilled': {
      const lines = paidLines(order).map((line) => ({ ...line, priceRegion }));
      publish(em, 'purchases.orderPaid', { orderId, version, userId, paidAt: paidAt ?? '', currency, lines });
      break;
    }
    case 'charged-back':
    case 'cancelled': {
      publish(em, 'purchases.orderEnded', { orderId, version, userId, cartId, state });
      break;
    }
    case 'held': {
      publish(em, 'purchases.orderChanged', { orderId, version, userId, state });
      break;
    }
    default: {
      break;
    }
  }
  publishEffects(em, { userId, licences, spend }, context);
}

/** Tells what a change of an order has done to its buyer's licences and to what he has spent. */
export function publishEffects(
  em: EntityManager,
  { userId, licences, spend }: Pick<Moved, 'licences' | 'spend'> & { userId: string },
  { publish }: Publishing,
): void {
  if (licences.length > 0) publish(em, 'purchases.licencesChanged', { licences });
  if (spend) {
    const spent = { amount: spend.spent, currency: 'USD' };
    publish(em, 'purchases.spendChanged', { userId, version: spend.version, spent });
  }
}
