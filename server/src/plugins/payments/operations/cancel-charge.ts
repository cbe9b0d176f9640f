import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { presentCharge } from '../presenters/charge.ts';
import { lockPayment, lockPaymentOfOrder } from '../reads/payments.ts';
import { claimCancellation } from '../writes/begin-payment.ts';
import { drivePayment } from '../writes/drive-payment.ts';
import { wantCancelled } from '../writes/want-cancelled.ts';

const openStates: readonly string[] = ['init', 'approved', 'held'];

/** Sees to it that an order is not charged; one that was stays so. */
export const cancelCharge: Operation<'payments.cancelCharge'> = async ({ body: { orderId } }, context) => {
  const open = await transaction(context.em, async (em) => {
    const now = context.clock.now();
    if (await claimCancellation(em, orderId, now)) return null;
    const payment = await lockPaymentOfOrder(em, orderId);
    if (!payment || !openStates.includes(payment.state)) return null;
    await execute(em, wantCancelled, { id: payment.id, at: now });
    return payment.id;
  });
  if (open !== null) await drivePayment(open, context);
  const payment = await transaction(context.em, (em) =>
    open === null ? lockPaymentOfOrder(em, orderId) : lockPayment(em, open),
  );
  return { status: 200, body: { charge: payment && presentCharge(payment) } };
};
