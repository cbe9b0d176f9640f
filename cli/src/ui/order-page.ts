import type { SteamClient } from '@steam-clone/sdk';
import { shownAmount } from './amount.ts';
import { table } from './table.ts';

export type Order = Awaited<ReturnType<SteamClient['purchases']['getOrder']>>['order'];

/** Orders as text, a line each. */
export function shownOrders(orders: readonly Order[]): string {
  const rows = orders.map(({ id, placedAt, state, total, currency, lines }) => [
    id,
    placedAt,
    state,
    `${shownAmount(total)} ${currency}`,
    lines.map(({ name }) => name).join(', '),
  ]);
  return rows.length > 0 ? table(rows, ['id', 'placed', 'state', 'total', 'what']) : 'There are none.';
}

/** An order as text, with its lines. */
export function shownOrder(order: Order): string {
  const { id, state, lines, currency, country, total, tax, refunded, couponCode, couponAmount } = order;
  const rows = lines.map((line) => [
    line.lineId,
    `${line.kind} ${line.itemId}`,
    line.name,
    shownAmount(line.amount),
    shownAmount(line.finalAmount),
    [line.refundedAmount > 0 && `${shownAmount(line.refundedAmount)} given back`, line.recipientId && 'a gift']
      .filter(Boolean)
      .join(', '),
  ]);
  const cancelled = order.declineCode === null ? '' : ` (${order.declineCode})`;
  return [
    `Order ${id}: ${state}${cancelled}`,
    table(rows, ['line', 'item', 'name', 'regular', 'paid', '']),
    ...(couponCode === null ? [] : [`Coupon ${couponCode} took off ${shownAmount(couponAmount)}`]),
    `${shownAmount(total)} ${currency} in ${country}${tax === null ? '' : `, ${shownAmount(tax)} of it tax`}`,
    ...(refunded > 0 ? [`${shownAmount(refunded)} ${currency} given back`] : []),
    ...(order.redirectUrl === null ? [] : [`Approve the payment at ${order.redirectUrl}`]),
  ].join('\n');
}
