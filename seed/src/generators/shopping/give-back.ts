import type { Filling, SignedInPerson } from '../generator.ts';
import { isPlanned, type Order } from './buy.ts';
import type { PlannedShopping } from './plan-shopping.ts';

/** Asks for the refund that is planned of an order, and decides about it where an administrator has. */
export async function giveBack(
  { orders }: PlannedShopping,
  order: Order,
  { steam: { purchases } }: SignedInPerson,
  { administrator }: Filling,
): Promise<void> {
  const planned = orders.find((candidate) => isPlanned(order, candidate));
  const [first] = planned?.items ?? [];
  const line = order.lines.find(({ kind, itemId }) => kind === first?.kind && itemId === first.itemId);
  if (!planned?.refund || !line || order.state === 'awaiting-payment') return;
  const { reason, to, decision } = planned.refund;
  const path = { orderId: order.id };
  const { items } = await purchases.listOrderRefunds({ path });
  const body = { lineIds: [line.lineId], to, reason };
  const refund = items[0] ?? (await purchases.requestRefund({ path, body }, { idempotencyKey: `refund ${order.id}` }));
  if (refund.state !== 'waiting' || decision === null) return;
  const decided = {
    path: { refundId: refund.id },
    body: { answer: decision === 'approve' ? 'This once.' : 'You have played it to its end.' },
  };
  const options = { idempotencyKey: `${decision} ${refund.id}` };
  if (decision === 'approve') await administrator.purchases.approveRefund(decided, options);
  else await administrator.purchases.denyRefund(decided, options);
}
