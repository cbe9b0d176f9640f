import { newId } from '../../../kernel/identifiers.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { walletEvent } from '../domain/payments.ts';
import { topUpLimits } from '../domain/top-ups.ts';
import { presentPayment } from '../presenters/payment.ts';
import { methodToPayBy } from '../reads/methods.ts';
import { lockPayment, lockPaymentByReference } from '../reads/payments.ts';
import { requireOpenWallet } from '../reads/open-wallet.ts';
import { beginPayment } from '../writes/begin-payment.ts';
import { drivePayment } from '../writes/drive-payment.ts';
import { recordEvents } from '../writes/record-events.ts';

/** Puts money into the caller's wallet by a stored method. */
export const topUp: Operation<'payments.topUp'> = async ({ body }, context) => {
  const { userId } = context.principal;
  const { amount, currency } = body.amount;
  const limits = topUpLimits(currency);
  if (!limits || amount < limits.least || amount > limits.most) {
    throw problem('top-up-out-of-range', limits ? { extensions: { ...limits, currency } } : {});
  }
  // The same in every retry, so that a retry after a crash goes on with the payment that there is.
  const reference = `top-up:${context.stepKey('top-up')}`;
  const method = await methodToPayBy({ userId, methodId: body.paymentMethodId, reference }, context);
  const paymentId = await context.begin(async (em) => {
    await requireOpenWallet(em, userId);
    const payment = {
      id: newId(),
      purpose: 'top-up' as const,
      orderId: null,
      userId,
      currency,
      amount,
      walletAmount: 0,
      tax: 0,
      country: body.country,
      reference,
      ...method,
    };
    const begun = await beginPayment(em, payment, context.clock.now());
    if (!begun) return paymentOf(em, reference);
    return (await recordEvents(em, begun, [], [walletEvent(begun.id, { type: 'begun' })], context)).id;
  });
  await drivePayment(paymentId, context);
  return context.finish(async (em) => ({ status: 201, body: presentPayment(await lockPayment(em, paymentId)) }));
};

async function paymentOf(em: Parameters<typeof lockPaymentByReference>[0], reference: string): Promise<string> {
  const payment = await lockPaymentByReference(em, reference);
  if (!payment) throw new Error(`The top-up ${reference} is gone`);
  return payment.id;
}
