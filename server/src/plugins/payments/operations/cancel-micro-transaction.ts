import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { presentMicroTransaction } from '../presenters/micro-transaction.ts';
import { isSeller, lockMicroTransaction, readMicroTransaction } from '../reads/micro-transactions.ts';
import { drivePayment } from '../writes/drive-payment.ts';
import { closeMicro, isClosed } from '../writes/micro-transactions.ts';

/** Gives a purchase within an app up before it is finalized. */
export const cancelMicroTransaction: Operation<'payments.cancelMicroTransaction'> = async ({ path }, context) => {
  const { transactionId: id } = path;
  const { userId } = context.principal;
  const { methodId } = await transaction(context.em, async (em) => {
    const micro = await lockMicroTransaction(em, id);
    if (micro.userId !== userId && !(await isSeller(em, context.principal, micro.appId)))
      throw problem('micro-transaction-not-found');
    if (isClosed(micro) && micro.state !== 'failed') throw problem('micro-transaction-closed');
    await closeMicro(em, micro, 'cancelled', context);
    return micro;
  });
  if (methodId !== null) await drivePayment(id, context);
  return { status: 200, body: presentMicroTransaction(await readMicroTransaction(context.em, id)) };
};
