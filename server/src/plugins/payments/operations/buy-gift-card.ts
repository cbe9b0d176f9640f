import { newId } from '../../../kernel/identifiers.ts';
import type { OperationContext } from '../../../kernel/plugin/context.ts';
import type { Operation, OperationInput } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { derivedId, walletOf } from '../domain/ledger.ts';
import { walletEvent } from '../domain/payments.ts';
import { topUpLimits } from '../domain/top-ups.ts';
import { presentPayment } from '../presenters/payment.ts';
import { methodToPayBy } from '../reads/methods.ts';
import { lockPayment, lockPaymentByReference } from '../reads/payments.ts';
import { beginPayment } from '../writes/begin-payment.ts';
import { drivePayment } from '../writes/drive-payment.ts';
import { makeGiftCard, makeUnpaidCard, tellCode } from '../writes/gift-cards.ts';
import { recordEvents } from '../writes/record-events.ts';

type Context = OperationContext<'payments.buyGiftCard'>;
type Body = OperationInput<'payments.buyGiftCard'>['body'];

/** Makes a gift card out of the caller's wallet, or by a stored method. Its code is told once. */
export const buyGiftCard: Operation<'payments.buyGiftCard'> = async ({ body }, context) => {
  const { amount, currency } = body.amount;
  const limits = topUpLimits(currency);
  if (!limits || amount < limits.least || amount > limits.most) {
    throw problem('top-up-out-of-range', limits ? { extensions: { ...limits, currency } } : {});
  }
  const methodId = body.paymentMethodId ?? null;
  return methodId === null ? byWallet(body, context) : byMethod(body, methodId, context);
};

function byWallet({ amount: money }: Body, context: Context) {
  const { userId } = context.principal;
  const { amount, currency } = money;
  const id = derivedId(`gift card ${context.stepKey('gift-card')}`);
  return context.finish(async (em) => {
    const at = context.clock.now();
    const code = await makeGiftCard(em, { id, from: walletOf(userId, currency), amount, buyerId: userId, at });
    if (code === null) throw problem('insufficient-funds');
    return { status: 201, body: { id, code, amount: money, payment: null } };
  });
}

async function byMethod({ amount: money, country }: Body, paymentMethodId: string, context: Context) {
  const { userId } = context.principal;
  const { amount, currency } = money;
  if (!country)
    throw problem('invalid-payment-split', { detail: 'A payment by a method needs the country of the buyer.' });
  // The same in every retry, so that a retry after a crash goes on with the payment that there is.
  const reference = `gift-card:${context.stepKey('gift-card')}`;
  const method = await methodToPayBy({ userId, methodId: paymentMethodId, reference }, context);
  const id = await context.begin(async (em) => {
    const at = context.clock.now();
    const about = {
      purpose: 'gift-card' as const,
      orderId: null,
      userId,
      currency,
      amount,
      walletAmount: 0,
      tax: 0,
      country,
      reference,
    };
    const begun = await beginPayment(em, { id: newId(), ...about, ...method }, at);
    if (!begun) {
      const before = await lockPaymentByReference(em, reference);
      if (!before) throw new Error(`The gift card ${reference} is gone`);
      return before.id;
    }
    await makeUnpaidCard(em, begun, at);
    await recordEvents(em, begun, [], [walletEvent(begun.id, { type: 'begun' })], context);
    return begun.id;
  });
  await drivePayment(id, context);
  return context.finish(async (em) => {
    const payment = presentPayment(await lockPayment(em, id));
    return { status: 201, body: { id, code: await tellCode(em, id), amount: payment.amount, payment } };
  });
}
