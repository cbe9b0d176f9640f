import { newId } from '../../../kernel/identifiers.ts';
import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation, OperationInput } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { taxWithin } from '../domain/tax.ts';
import { presentCharge } from '../presenters/charge.ts';
import { methodToPayBy } from '../reads/methods.ts';
import { lockPayment } from '../reads/payments.ts';
import type { NewPayment } from '../writes/begin-payment.ts';
import { beginCharge } from '../writes/charge-order.ts';
import { drivePayment } from '../writes/drive-payment.ts';

type Body = OperationInput<'payments.chargeOrder'>['body'];

/** Hundredths that a payment may be, as its schema says. */
const largestAmount = 200_000_000_000;

/** Takes the money of an order once; whoever asks again gets the payment that there is. */
export const chargeOrder: Operation<'payments.chargeOrder'> = async ({ body }, context) => {
  const { userId, paymentMethodId, amount, walletAmount } = body;
  const rest = amount.amount - walletAmount;
  if (amount.amount > largestAmount || rest < 0 || (rest > 0 && paymentMethodId === null)) {
    throw problem('invalid-payment-split');
  }
  if (rest === 0 || paymentMethodId === null) {
    const charged = await transaction(context.em, (em) => beginCharge(em, newPayment(body, byWallet), context));
    return { status: 200, body: presentCharge(charged) };
  }
  const reference = `order:${body.orderId}`;
  const method = await methodToPayBy({ userId, methodId: paymentMethodId, reference }, context);
  const payment = newPayment(body, { ...method, reference });
  const begun = await transaction(context.em, (em) => beginCharge(em, payment, context));
  // The provider is asked outside of any transaction; due work goes on where this ends.
  await drivePayment(begun.id, context);
  const driven = await transaction(context.em, (em) => lockPayment(em, begun.id));
  return { status: 200, body: presentCharge(driven) };
};

type PaidBy = Pick<NewPayment, 'methodId' | 'provider' | 'reference'>;
const byWallet: PaidBy = { methodId: null, provider: null, reference: null };

function newPayment(body: Body, paidBy: PaidBy): NewPayment {
  const { orderId, userId, country, walletAmount } = body;
  const { amount, currency } = body.amount;
  const tax = taxWithin(amount, country);
  return {
    id: newId(),
    purpose: 'order',
    orderId,
    userId,
    currency,
    amount,
    walletAmount,
    tax,
    country,
    ...paidBy,
  };
}
