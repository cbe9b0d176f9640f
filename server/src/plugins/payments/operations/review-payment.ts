import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { presentPayment } from '../presenters/payment.ts';
import { isPayment, lockPayment } from '../reads/payments.ts';
import { applyEvents } from '../writes/apply-events.ts';
import { wantCancelled } from '../writes/want-cancelled.ts';
import { drivePayment } from '../writes/drive-payment.ts';
import { storeEvent } from '../writes/hold-suspicious.ts';

/** Lets a payment that was held as suspicious go on, or lets it go. */
export const reviewPayment: Operation<'payments.reviewPayment'> = async ({ path, body: { decision } }, context) => {
  const { paymentId: id } = path;
  await transaction(context.em, async (em) => {
    if (!(await isPayment(em, id))) throw problem('payment-not-found');
    const payment = await lockPayment(em, id);
    if (payment.state !== 'held') throw problem('payment-not-held');
    const now = context.clock.now();
    if (decision === 'release') await applyEvents(em, payment, [storeEvent(id, 'released', null)], context);
    else await execute(em, wantCancelled, { id, at: now });
    context.audit(em, { action: 'payments.paymentReviewed', subject: id, details: { decision } });
  });
  await drivePayment(id, context);
  return { status: 200, body: presentPayment(await transaction(context.em, (em) => lockPayment(em, id))) };
};
