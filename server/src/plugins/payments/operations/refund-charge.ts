import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { presentCharge } from '../presenters/charge.ts';
import { lockPayment, lockPaymentOfOrder } from '../reads/payments.ts';
import { giveBackPayment } from '../writes/begin-refund.ts';
import { drivePayment } from '../writes/drive-payment.ts';

/** Gives money of an order back, once for each refund id: the wallet's part at once, the method's as its provider answers. */
export const refundCharge: Operation<'payments.refundCharge'> = async ({ body }, context) => {
  const { id, methodId } = await context.begin(async (em) => {
    const payment = await lockPaymentOfOrder(em, body.orderId);
    if (!payment) throw problem('payment-not-found');
    return giveBackPayment(em, payment, body, context);
  });
  if (methodId !== null) await drivePayment(id, context);
  return context.finish(async (em) => ({ status: 200, body: presentCharge(await lockPayment(em, id)) }));
};
