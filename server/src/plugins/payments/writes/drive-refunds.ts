import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { PaymentProvider } from '../domain/payment-provider.ts';
import { namedCharge, type PaymentRow } from '../domain/payments.ts';
import { eventsOf, lockPayment } from '../reads/payments.ts';
import { learn } from './learn-charge.ts';
import { recordEvents } from './record-events.ts';
import { type OpenRefund, openRefunds, refundToWallet, settleRefund } from './refunds.ts';
import { voidTopUpRefund } from './top-up-refunds.ts';

type Context = Pick<WorkContext, 'em' | 'clock' | 'publish'>;

/** Asks for the refunds of a payment that are not made yet. False while the provider is still about one. */
export async function driveRefunds(payment: PaymentRow, provider: PaymentProvider, context: Context): Promise<boolean> {
  let isDone = true;
  for (const refund of await openRefunds(context.em.fork(), payment.id)) {
    isDone = (await driveRefund(payment, refund, provider, context)) && isDone;
  }
  return isDone;
}

async function driveRefund(
  payment: PaymentRow,
  refund: OpenRefund,
  provider: PaymentProvider,
  context: Context,
): Promise<boolean> {
  // The buyer has his money by his bank. If the bank gives it back after all, somebody drives the payment on.
  if (payment.state === 'charged-back') return true;
  const charge = namedCharge(payment);
  const { id: refundReference, methodAmount: amount } = refund;
  // What somebody has given back at the provider meanwhile is not given again, though it may have come back to it.
  const isLeft = amount <= payment.captured - payment.refunded;
  const made = isLeft ? await provider.refund(charge, { refundReference, amount }) : null;
  if (made) {
    await learn(payment.id, made, provider, context);
    return made.events.some((event) => event.refundReference === refundReference);
  }
  // What is refused may be back with the buyer already, by his bank or by somebody who has refunded it at the provider.
  const found = await provider.find(charge);
  if (found) await learn(payment.id, found, provider, context);
  await refundByWallet(payment.id, refund, context);
  return true;
}

/** The method takes no money any more: what it should get, as far as it is still to be given back, goes into the wallet. */
async function refundByWallet(paymentId: string, refund: OpenRefund, context: Context): Promise<void> {
  await transaction(context.em.fork(), async (em) => {
    const payment = await lockPayment(em, paymentId);
    const isOpen = (await openRefunds(em, paymentId)).some(({ id }) => id === refund.id);
    if (!isOpen || payment.state === 'charged-back') return;
    const now = context.clock.now();
    if (payment.purpose === 'top-up') {
      if (payment.holdId !== null) await voidTopUpRefund(em, payment, now);
      return settleRefund(em, refund.id, now);
    }
    const amount = Math.min(refund.methodAmount, payment.captured - payment.refunded);
    if (amount > 0) {
      const given = await refundToWallet(em, payment, { refundId: `${refund.id}:method`, amount }, now);
      await recordEvents(em, payment, await eventsOf(em, paymentId), [given], context);
    }
    await settleRefund(em, refund.id, now);
  });
}
