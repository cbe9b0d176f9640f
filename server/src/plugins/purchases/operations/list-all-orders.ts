import type { Operation } from '../../../kernel/plugin/operation.ts';
import { presentOrder } from '../presenters/order.ts';
import { newest } from '../reads/newest.ts';
import { allOrders, type OrderRow } from '../reads/orders.ts';

/** Orders of all accounts for administrators, newest first. */
export const listAllOrders: Operation<'purchases.listAllOrders'> = async ({ query }, { rows, page }) => {
  const request = page<string>(query);
  const found = await rows<OrderRow>(allOrders, {
    before: request.after ?? newest,
    limit: request.limit + 1,
    userId: query.userId ?? null,
    state: query.state ?? null,
    orderId: query.orderId ?? null,
  });
  const { items, nextCursor } = request.of(found, ({ stored }) => stored.id);
  return { status: 200, body: { items: items.map(({ stored }) => presentOrder(stored)), nextCursor } };
};
