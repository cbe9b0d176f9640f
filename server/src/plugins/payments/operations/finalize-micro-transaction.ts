import type { Operation } from '../../../kernel/plugin/operation.ts';
import { presentMicroTransaction } from '../presenters/micro-transaction.ts';
import { lockMicroTransaction, readMicroTransaction, requireSeller } from '../reads/micro-transactions.ts';
import { drivePayment } from '../writes/drive-payment.ts';
import { finalizeMicro } from '../writes/micro-transactions.ts';

/** Takes the money of a purchase within an app, once. */
export const finalizeMicroTransaction: Operation<'payments.finalizeMicroTransaction'> = async ({ path }, context) => {
  const { transactionId: id } = path;
  const { methodId } = await context.begin(async (em) => {
    const micro = await lockMicroTransaction(em, id);
    await requireSeller(em, context.principal, micro.appId);
    await finalizeMicro(em, micro, context);
    return micro;
  });
  if (methodId !== null) await drivePayment(id, context);
  return context.finish(async (em) => ({
    status: 200,
    body: presentMicroTransaction(await readMicroTransaction(em, id)),
  }));
};
