import type { EntityManager } from '@mikro-orm/postgresql';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import type { PaymentRow } from '../domain/payments.ts';
import { eventsOf } from '../reads/payments.ts';
import { recordEvents } from './record-events.ts';
import { beginRefund, refundShares, refundToWallet } from './refunds.ts';

export interface RefundOf {
  refundId: string;
  /** Hundredths; null for all that is left. */
  amount: number | null;
  to: 'origin' | 'wallet';
}

/**
 * Begins to give money of a locked payment back, once for each refund id: the wallet's part at once, the method's by who drives the
 * payment on. Throws `refund-too-large`.
 */
export async function giveBackPayment(
  em: EntityManager,
  payment: PaymentRow,
  { refundId, amount: asked, to }: RefundOf,
  context: Pick<WorkContext, 'clock' | 'publish'>,
): Promise<PaymentRow> {
  const now = context.clock.now();
  const { left, amount, walletShare, isTooMuch } = await refundShares(em, payment, asked);
  const walletAmount = to === 'wallet' || payment.methodId === null ? amount : walletShare;
  const isNew = await beginRefund(em, payment, { refundId, amount, walletAmount }, now);
  if (!isNew) return payment;
  const isGone = payment.state === 'failed' || payment.state === 'charged-back';
  if (isGone || isTooMuch) throw problem('refund-too-large', { extensions: { left: isGone ? 0 : left } });
  if (walletAmount === 0) return payment;
  const refunded = await refundToWallet(em, payment, { refundId, amount: walletAmount }, now);
  return recordEvents(em, payment, await eventsOf(em, payment.id), [refunded], context);
}
