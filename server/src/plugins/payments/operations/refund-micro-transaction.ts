import type { Operation } from '../../../kernel/plugin/operation.ts';
import { derivedId } from '../domain/ledger.ts';
import { presentMicroTransaction } from '../presenters/micro-transaction.ts';
import { lockMicroTransaction, readMicroTransaction, requireSeller } from '../reads/micro-transactions.ts';
import { giveBackPayment } from '../writes/begin-refund.ts';
import { drivePayment } from '../writes/drive-payment.ts';

/** Gives money of a purchase within an app back to where it came from, once for each refund id. */
export const refundMicroTransaction: Operation<'payments.refundMicroTransaction'> = async (input, context) => {
  const { transactionId: id } = input.path;
  const { amount = null, reason = null } = input.body;
  // Sellers choose without knowing of each other.
  const refundId = derivedId(`refund ${id} ${input.body.refundId}`);
  const { methodId } = await context.begin(async (em) => {
    const micro = await lockMicroTransaction(em, id);
    await requireSeller(em, context.principal, micro.appId);
    await giveBackPayment(em, micro, { refundId, amount, to: 'origin', reason }, context);
    return micro;
  });
  if (methodId !== null) await drivePayment(id, context);
  return context.finish(async (em) => ({
    status: 200,
    body: presentMicroTransaction(await readMicroTransaction(em, id)),
  }));
};
