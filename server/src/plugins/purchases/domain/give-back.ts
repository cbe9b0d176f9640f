import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { Problem, problem } from '../../../kernel/problems/problem.ts';
import type { OpenRefund } from '../writes/complete-refund.ts';

type Calls = WorkContext<'payments.refundCharge'>['calls'];

/** A refund with what the payment service has said of its money. */
export interface AnsweredRefund extends OpenRefund {
  /** So much is not left to be given back, but what `left` says: the buyer has got the rest otherwise. */
  isRefused: boolean;
  left: number;
}

/** Gives the money of a refund back, under a key that is the same in every retry, so that it is given once. */
export async function giveBack(refund: OpenRefund, { payments }: Calls): Promise<AnsweredRefund> {
  const { id, orderId, amount, destination } = refund;
  if (amount === 0) return { ...refund, isRefused: false, left: 0 };
  const headers = { 'Idempotency-Key': `${orderId}/refund/${id}` };
  try {
    await payments.refundCharge({ headers, body: { orderId, refundId: id, amount, to: destination } });
    return { ...refund, isRefused: false, left: 0 };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === 'refund-too-large')
      return { ...refund, isRefused: true, left: Number(error.extensions['left'] ?? 0) };
    // The refund stays open, and due work tries again: an order that is paid has a payment to be given back.
    throw problem('unavailable', { detail: `The payment can not be refunded now: ${error.code}.` });
  }
}
