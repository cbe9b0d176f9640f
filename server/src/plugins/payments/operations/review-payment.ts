import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import type { PaymentHappening } from '../domain/payment-state.ts';
import { storeEvent } from '../domain/payments.ts';
import { presentPayment } from '../presenters/payment.ts';
import { isPayment, lockPayment } from '../reads/payments.ts';
import { applyEvents } from '../writes/apply-events.ts';
import { checkNow } from '../writes/check-now.ts';
import { drivePayment } from '../writes/drive-payment.ts';
import { wantCancelled } from '../writes/want-cancelled.ts';

/** The store's word, which counts whether its provider can be reached now or not. */
const happening: Record<'release' | 'refuse', Pick<PaymentHappening, 'type' | 'code'>> = {
  release: { type: 'released', code: null },
  refuse: { type: 'declined', code: 'suspected-fraud' },
};

/** Lets a payment that was held as suspicious go on, or lets it go. */
export const reviewPayment: Operation<'payments.reviewPayment'> = async ({ path, body: { decision } }, context) => {
  const { paymentId: id } = path;
  await transaction(context.em, async (em) => {
    if (!(await isPayment(em, id))) throw problem('payment-not-found');
    const payment = await lockPayment(em, id);
    if (payment.state !== 'held' || payment.isCancelled) throw problem('payment-not-held');
    await applyEvents(em, payment, [storeEvent(id, happening[decision])], context);
    // Should the request not come so far as to tell the provider.
    await execute(em, decision === 'refuse' ? wantCancelled : checkNow, { id, at: context.clock.now() });
    context.audit(em, { action: 'payments.paymentReviewed', subject: id, details: { decision } });
  });
  await drivePayment(id, context);
  return { status: 200, body: presentPayment(await transaction(context.em, (em) => lockPayment(em, id))) };
};
