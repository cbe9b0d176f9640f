import { execute } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { orderById, type OrderRow } from '../reads/orders.ts';
import { refundById, type RefundRow } from '../reads/refunds.ts';
import { refundToDecide } from '../writes/decide-refund.ts';
import { returnOrder } from '../writes/return-order.ts';

/** Says no to a refund that waits; its order is then as it was. */
export const denyRefund: Operation<'purchases.denyRefund'> = async ({ path: { refundId: id }, body }, context) => {
  const { clock, finish, audit } = context;
  return finish(async (em) => {
    const refund = await refundToDecide(em, id, ['waiting']);
    const now = clock.now();
    em.assign(refund, { state: 'denied', answer: body.answer ?? '', decidedAt: now });
    audit(em, { action: 'purchases.refundDenied', subject: id });
    await em.flush();
    const [row] = await execute<OrderRow>(em, orderById, { id: refund.order.id });
    if (!row) throw problem('refund-not-found');
    await returnOrder(em, row.stored, refund.stateBefore, context);
    const [shown] = await execute<RefundRow>(em, refundById, { id });
    if (!shown) throw problem('refund-not-found');
    return { status: 200, body: shown.shown };
  });
};
