import { execute } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import type { OrderState } from '../domain/order-state.ts';
import type { StoredOrder } from '../reads/orders.ts';
import { refundById, type RefundRow } from '../reads/refunds.ts';
import { refundToDecide } from '../writes/decide-refund.ts';
import { lockOrder } from '../writes/lock-order.ts';
import { moveOrder, unpaid } from '../writes/move-order.ts';

/** Says no to a refund that waits; its order is then as it was. */
export const denyRefund: Operation<'purchases.denyRefund'> = async ({ path: { refundId: id }, body }, context) => {
  const { clock, finish, audit, publish } = context;
  return finish(async (em) => {
    const refund = await refundToDecide(em, id, ['waiting']);
    const now = clock.now();
    em.assign(refund, { state: 'denied', answer: body.answer ?? '', decidedAt: now });
    audit(em, { action: 'purchases.refundDenied', subject: id });
    await em.flush();
    const locked = await lockOrder(em, refund.order.id);
    if (!locked) throw problem('refund-not-found');
    const { order } = await moveOrder(em, locked, stateAfterDenial(refund.stateBefore, locked), unpaid(now));
    const { id: orderId, version, userId, cartId, state } = order;
    if (state === 'partially-refunded')
      publish(em, 'purchases.orderEnded', { orderId, version, userId, cartId, state });
    else if (state === 'paid' || state === 'fulfilled')
      publish(em, 'purchases.orderChanged', { orderId, version, userId, state });
    const [shown] = await execute<RefundRow>(em, refundById, { id });
    if (!shown) throw problem('refund-not-found');
    return { status: 200, body: shown.shown };
  });
};

/** Its gifts may have been sent meanwhile. */
function stateAfterDenial(before: OrderState, { lines }: StoredOrder): OrderState {
  return before === 'paid' && !lines.some(({ giftState }) => giftState === 'scheduled') ? 'fulfilled' : before;
}
