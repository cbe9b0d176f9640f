import { execute } from '../../../kernel/database/in-transaction.ts';
import type { OperationContext } from '../../../kernel/plugin/context.ts';
import type { Operation, OperationAnswer } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { giveBack } from '../domain/give-back.ts';
import { factsOf } from '../domain/line-facts.ts';
import { judgeRefunds } from '../domain/refund-rules.ts';
import { Order } from '../entities/order.ts';
import { orderById, type OrderRow, type StoredOrder } from '../reads/orders.ts';
import { refundById, type RefundRow } from '../reads/refunds.ts';
import { approvedRefund, completeRefund, type OpenRefund } from '../writes/complete-refund.ts';
import { openRefund } from '../writes/open-refund.ts';

type Id = 'purchases.requestRefund';
type Calls = 'catalog.listOffers' | 'users.listBannedTitles' | 'payments.refundCharge';

/** Gives lines of an order back: at once what the rules allow, otherwise when an administrator does. */
export const requestRefund: Operation<Id, Calls> = async ({ path: { orderId }, body }, context) => {
  const { owned, rows, clock, calls, stepKey, begin } = context;
  await owned(Order, orderId);
  const [found] = await rows<OrderRow>(orderById, { id: orderId });
  if (!found) throw problem('not-found');
  const { lineIds, to = 'origin', reason = '' } = body;
  const verdict = judgeRefunds(await namedFacts(found.stored, lineIds, context), clock.now());
  const wish = { attempt: stepKey('refund'), lineIds, to, reason };
  const id = await begin((em) => openRefund(em, orderId, wish, verdict, context));
  const [open] = await rows<OpenRefund>(approvedRefund, { id });
  const answered = open && (await giveBack(open, calls));
  return context.finish(async (em): Promise<OperationAnswer<Id>> => {
    if (answered) await completeRefund(em, answered, context);
    const [refund] = await execute<RefundRow>(em, refundById, { id });
    if (!refund) throw problem('not-found');
    return { status: 201, body: refund.shown };
  });
};

function namedFacts(order: StoredOrder, lineIds: readonly string[], context: OperationContext<Id, Calls>) {
  const named = order.lines.filter(({ lineId }) => lineIds.includes(lineId));
  if (named.length === 0) throw problem('not-refundable', { extensions: { reason: 'no-such-line' } });
  return factsOf(order, named, context);
}
