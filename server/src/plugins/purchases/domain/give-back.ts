import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { Problem, problem } from '../../../kernel/problems/problem.ts';
import type { OpenRefund } from '../writes/complete-refund.ts';

type Calls = WorkContext<'payments.refundCharge'>['calls'];

/** Gives the money of a refund back, under a key that is the same in every retry, so that it is given once. */
export async function giveBack({ id, orderId, amount, destination }: OpenRefund, { payments }: Calls): Promise<void> {
  if (amount === 0) return;
  const headers = { 'Idempotency-Key': `${orderId}/refund/${id}` };
  try {
    await payments.refundCharge({ headers, body: { orderId, refundId: id, amount, to: destination } });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // The refund stays open, and due work tries again: an order that is paid has a payment to be given back.
    throw problem('unavailable', { detail: `The payment can not be refunded now: ${error.code}.` });
  }
}
