import { statement } from '../../../kernel/database/statement.ts';
import { type Operation, RawBody } from '../../../kernel/plugin/operation.ts';
import { ordersTable, type TableRow } from '../presenters/orders-table.ts';
import { timeOf } from '../reads/times.ts';

const table = statement(
  'purchases.ordersTable',
  ['userId', 'limit'],
  `select o.id as "orderId", ${timeOf('o.placed_at')} as "placedAt", o.state, l.name, l.kind, l.item_id as "itemId",
     l.amount, l.final_amount as "finalAmount", l.refunded_amount as "refundedAmount", o.currency
   from (select id, placed_at, state, currency from purchase_order where user_id = $1 order by id desc limit $2) o
   join order_line l on l.order_id = o.id
   order by o.id desc, l.position limit $2`,
);

const mostRows = 10_000;

/** The caller's orders as a table. */
export const exportOrders: Operation<'purchases.exportOrders'> = async (_, { rows, principal }) => {
  const found = await rows<TableRow>(table, { userId: principal.userId, limit: mostRows });
  const headers = { 'content-disposition': 'attachment; filename="orders.csv"' };
  return { status: 200, headers, body: new RawBody('text/csv', Buffer.from(ordersTable(found))) };
};
