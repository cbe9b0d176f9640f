import type { Operation } from '../../../kernel/plugin/operation.ts';
import { Order } from '../entities/order.ts';
import { type RefundRow, refundsOfOrder } from '../reads/refunds.ts';

/** What was asked back of one of the caller's orders. */
export const listOrderRefunds: Operation<'purchases.listOrderRefunds'> = async ({ path: { orderId } }, context) => {
  await context.owned(Order, orderId);
  const found = await context.rows<RefundRow>(refundsOfOrder, { orderId });
  return { status: 200, body: { items: found.map(({ shown }) => shown) } };
};
