import type { OperationContext } from '../../../kernel/plugin/context.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { Order } from '../entities/order.ts';
import { orderById, type OrderRow } from '../reads/orders.ts';

type Reading = Pick<OperationContext<'purchases.getReceipt'>, 'owned' | 'rows'>;

/** The receipt of one of the caller's orders. Throws `order-not-paid`. */
export async function receiptOf(orderId: string, { owned, rows }: Reading): Promise<Schemas['Receipt']> {
  await owned(Order, orderId);
  const [found] = await rows<OrderRow>(orderById, { id: orderId });
  if (!found || found.stored.paidAt === null) throw problem('order-not-paid');
  const { userId, paidAt, country, currency, lines, subtotal, couponAmount, total, tax, walletAmount, refunded } =
    found.stored;
  return {
    orderId,
    userId,
    paidAt,
    country,
    currency,
    lines: lines.map(({ name, amount, finalAmount, refundedAmount }) => ({
      name,
      amount,
      finalAmount,
      refundedAmount,
    })),
    subtotal,
    couponAmount,
    total,
    tax: tax ?? 0,
    net: total - (tax ?? 0),
    wallet: walletAmount,
    method: total - walletAmount,
    refunded,
  };
}
