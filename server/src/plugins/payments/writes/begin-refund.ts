import type { EntityManager } from '@mikro-orm/postgresql';
import { isErased } from '../../../kernel/personal-data/personal-data.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { type PaymentRow, storeEvent } from '../domain/payments.ts';
import { eventsOf } from '../reads/payments.ts';
import { recordEvents } from './record-events.ts';
import { beginRefund, refundShares, refundToWallet } from './refunds.ts';

export interface RefundOf {
  refundId: string;
  /** Hundredths; null for all that is left. */
  amount: number | null;
  to: 'origin' | 'wallet';
  /** Marks the payment as fraud; null for any other reason. */
  reason?: 'suspected-fraud' | 'friendly-fraud' | null;
}

/**
 * Begins to give money of a locked payment back, once for each refund id: the wallet's part at once, the method's by who drives the
 * payment on. What a wallet that is closed should have goes to the method. Throws `refund-too-large`.
 */
export async function giveBackPayment(
  em: EntityManager,
  payment: PaymentRow,
  { refundId, amount: asked, to, reason = null }: RefundOf,
  context: Pick<WorkContext, 'clock' | 'publish'>,
): Promise<PaymentRow> {
  const now = context.clock.now();
  const { left, amount, walletShare, isTooMuch } = await refundShares(em, payment, asked);
  const isForWallet = to === 'wallet' && !(await isErased(em, payment.userId));
  const walletAmount = isForWallet || payment.methodId === null ? amount : walletShare;
  const isNew = await beginRefund(em, payment, { refundId, amount, walletAmount }, now);
  if (!isNew) return payment;
  const isGone = payment.state === 'failed' || payment.state === 'charged-back';
  if (isGone || isTooMuch) throw problem('refund-too-large', { extensions: { left: isGone ? 0 : left } });
  const happened = reason === null ? [] : [storeEvent(payment.id, { type: `refunded-${reason}` })];
  if (walletAmount > 0) {
    happened.push(await refundToWallet(em, payment, { refundId, amount: walletAmount }, now));
  }
  if (happened.length === 0) return payment;
  return recordEvents(em, payment, await eventsOf(em, payment.id), happened, context);
}
