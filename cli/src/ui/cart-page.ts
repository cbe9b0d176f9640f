import type { SteamClient } from '@steam-clone/sdk';
import { shownAmount } from './amount.ts';
import { table } from './table.ts';

type Cart = Awaited<ReturnType<SteamClient['shopping']['getCart']>>;

/** A cart as text: its lines, what is saved for later, and what is to be paid. */
export function shownCart({ lines, savedLines, coupon, currency, country, total }: Cart): string {
  const rows = [...lines, ...savedLines].map((line, index) => [
    line.lineId,
    `${line.kind} ${line.itemId}`,
    line.name ?? '-',
    shownAmount(line.amount),
    shownAmount(line.paidAmount),
    [line.problem, index >= lines.length && 'saved for later', line.recipientId && `for ${line.recipientId}`]
      .filter(Boolean)
      .join(', '),
  ]);
  return [
    rows.length > 0 ? table(rows, ['line', 'item', 'name', 'regular', 'now', '']) : 'It is empty.',
    ...(coupon ? [`Coupon ${coupon.code} takes off ${shownAmount(coupon.amount)} ${coupon.problem ?? ''}`.trim()] : []),
    `${shownAmount(total)} ${currency} in ${country}`,
  ].join('\n');
}
