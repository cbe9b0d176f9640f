import { markup } from '../../../markup/markup.ts';
import { printedPage } from '../../../markup/printed-page.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';

export function receiptPage(receipt: Schemas['Receipt']): string {
  const { orderId, paidAt, currency, lines, couponAmount, total, tax, net, wallet, method, refunded } = receipt;
  const row = (name: string, amount: number) =>
    markup`<tr><td>${name}</td><td class="amount">${(amount / 100).toFixed(2)} ${currency}</td></tr>`;
  const heading = markup`<h1>Receipt</h1>
<p>Order ${orderId}<br><time datetime="${paidAt}">${paidAt.slice(0, 10)}</time></p>`;
  const rows = lines.map(({ name, finalAmount }) => row(name, finalAmount));
  if (couponAmount > 0) rows.push(row('Coupon, taken off above', couponAmount));
  const sums = [
    row('Total', total),
    row('Without tax', net),
    row('Tax', tax),
    row('Paid by wallet', wallet),
    row('Paid by payment method', method),
  ];
  if (refunded > 0) sums.push(row('Refunded', refunded));
  return printedPage(`Receipt ${orderId}`, heading, rows, sums);
}
