import { execute } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { giveBack } from '../domain/give-back.ts';
import { refundById, type RefundRow } from '../reads/refunds.ts';
import { approvedRefund, completeRefund, type OpenRefund } from '../writes/complete-refund.ts';
import { refundToDecide } from '../writes/decide-refund.ts';
import { refundLease, takeBackGifts } from '../writes/open-refund.ts';

/** Grants a refund that waits, and gives the money back. A retry goes on with what was approved. */
export const approveRefund: Operation<'purchases.approveRefund', 'payments.refundCharge'> = async (
  { path: { refundId: id }, body },
  context,
) => {
  const { clock, calls, audit, begin } = context;
  const [open] = await begin(async (em) => {
    const refund = await refundToDecide(em, id, ['waiting', 'approved']);
    if (refund.state === 'waiting') {
      const now = clock.now();
      const sagaUntil = new Date(now.getTime() + refundLease);
      em.assign(refund, { state: 'approved', answer: body.answer ?? '', decidedAt: now, sagaUntil });
      audit(em, { action: 'purchases.refundApproved', subject: id });
      await em.flush();
      await takeBackGifts(em, refund.order.id, refund.positions, context);
    }
    return execute<OpenRefund>(em, approvedRefund, { id });
  });
  const answered = open && (await giveBack(open, calls));
  return context.finish(async (em) => {
    if (answered) await completeRefund(em, answered, context);
    const [refund] = await execute<RefundRow>(em, refundById, { id });
    if (!refund) throw problem('refund-not-found');
    return { status: 200, body: refund.shown };
  });
};
