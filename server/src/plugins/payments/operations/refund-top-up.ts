import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { requireProvider } from '../domain/provider-needed.ts';
import { isRefundable } from '../domain/top-ups.ts';
import { presentPayment } from '../presenters/payment.ts';
import { findOwnPayment, lockPayment } from '../reads/payments.ts';
import { drivePayment } from '../writes/drive-payment.ts';
import { beginTopUpRefund } from '../writes/top-up-refunds.ts';

/** Gives a top-up of the caller back to where it came from, once. */
export const refundTopUp: Operation<'payments.refundTopUp'> = async ({ path: { paymentId: id } }, context) => {
  const provider = requireProvider(context.settings);
  await context.begin(async (em) => {
    if (!(await findOwnPayment(em, id, context.principal.userId))) throw problem('payment-not-found');
    const payment = await lockPayment(em, id);
    const now = context.clock.now();
    // Asked for before, by another key.
    if (payment.purpose === 'top-up' && (payment.state === 'refunded' || payment.holdId !== null)) return;
    // A provider that the store has no more gives nothing back.
    if (!isRefundable(payment, now) || payment.provider !== provider.name) throw problem('top-up-not-refundable');
    await beginTopUpRefund(em, payment, now);
  });
  await drivePayment(id, context);
  return context.finish(async (em) => {
    const payment = await lockPayment(em, id);
    if (payment.state === 'succeeded' && payment.holdId === null) throw problem('top-up-not-refundable');
    return { status: 200, body: presentPayment(payment) };
  });
};
