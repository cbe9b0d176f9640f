import type { Operation } from '../../../kernel/plugin/operation.ts';
import { presentOrder } from '../presenters/order.ts';
import { newest } from '../reads/newest.ts';
import { type OrderRow, ordersOfUser } from '../reads/orders.ts';

/** The caller's orders, newest first. */
export const listOrders: Operation<'purchases.listOrders'> = async ({ query }, { rows, page, principal }) => {
  const request = page<string>(query);
  const found = await rows<OrderRow>(ordersOfUser, {
    before: request.after ?? newest,
    limit: request.limit + 1,
    userId: principal.userId,
  });
  const { items, nextCursor } = request.of(found, ({ stored }) => stored.id);
  return { status: 200, body: { items: items.map(({ stored }) => presentOrder(stored)), nextCursor } };
};
