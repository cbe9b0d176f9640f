import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { Order } from '../entities/order.ts';
import { presentOrder } from '../presenters/order.ts';
import { historyOfOrder, type OrderRow } from '../reads/orders.ts';

interface Row extends OrderRow {
  history: { version: number; state: Schemas['OrderState']; at: string }[];
}

/** One of the caller's orders, with the states that it was in. */
export const getOrder: Operation<'purchases.getOrder'> = async ({ path: { orderId } }, { owned, rows }) => {
  await owned(Order, orderId);
  const [found] = await rows<Row>(historyOfOrder, { id: orderId });
  if (!found) throw problem('not-found');
  return { status: 200, body: { order: presentOrder(found.stored), history: found.history } };
};
