import { newId } from '../../../kernel/identifiers.ts';
import { execute } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { walletEvent } from '../domain/payments.ts';
import { presentMicroTransaction } from '../presenters/micro-transaction.ts';
import { readMicroTransaction, requireSeller } from '../reads/micro-transactions.ts';
import { beginPayment } from '../writes/begin-payment.ts';
import { insertMicro, timeToApprove } from '../writes/micro-transactions.ts';
import { recordEvents } from '../writes/record-events.ts';

/** Hundredths that a payment may be, as its schema says. */
const largestAmount = 200_000_000_000;

/** Begins a purchase within an app. Its payment knows nothing yet of who pays how. */
export const initMicroTransaction: Operation<'payments.initMicroTransaction'> = async ({ body }, context) => {
  const { appId, orderId, userId, currency, items } = body;
  const amount = items.reduce((sum, item) => sum + item.amount, 0);
  if (amount < 1 || amount > largestAmount) throw problem('micro-amount-out-of-range');
  return context.finish(async (em) => {
    await requireSeller(em, context.principal, appId);
    const [id, at] = [newId(), context.clock.now()];
    const payment = {
      id,
      purpose: 'micro-transaction' as const,
      orderId: null,
      userId,
      currency,
      amount,
      walletAmount: 0,
      tax: 0,
      // Nobody knows before the buyer says so.
      country: 'ZZ',
      methodId: null,
      provider: null,
      reference: null,
    };
    const begun = await beginPayment(em, payment, at);
    if (!begun) throw new Error(`The payment ${id} is there already`);
    const expiresAt = new Date(at.getTime() + timeToApprove);
    const row = { paymentId: id, appId, orderId, items: JSON.stringify(items), expiresAt };
    if ((await execute(em, insertMicro, row)).length === 0) throw problem('micro-order-exists');
    await recordEvents(em, begun, [], [walletEvent(id, { type: 'begun' })], context);
    return { status: 201, body: presentMicroTransaction(await readMicroTransaction(em, id)) };
  });
};
