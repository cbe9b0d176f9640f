import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { presentPayment } from '../presenters/payment.ts';
import { findOwnPayment } from '../reads/payments.ts';

/** How a payment of the caller stands. */
export const getPayment: Operation<'payments.getPayment'> = async ({ path: { paymentId } }, { em, principal }) => {
  const payment = await findOwnPayment(em, paymentId, principal.userId);
  if (!payment) throw problem('payment-not-found');
  return { status: 200, body: presentPayment(payment) };
};
