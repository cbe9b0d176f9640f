import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { requireProvider } from '../domain/provider-needed.ts';
import { presentMicroTransaction } from '../presenters/micro-transaction.ts';
import { findMethod } from '../reads/methods.ts';
import { lockMicroTransaction, readMicroTransaction } from '../reads/micro-transactions.ts';
import { drivePayment } from '../writes/drive-payment.ts';
import { approveMicro } from '../writes/micro-transactions.ts';

/** The buyer agrees to a purchase within an app, and says how he pays. */
export const approveMicroTransaction: Operation<'payments.approveMicroTransaction'> = async (input, context) => {
  const { transactionId: id } = input.path;
  const { userId } = context.principal;
  const { paymentMethodId, walletAmount, country } = input.body;
  const { userId: buyerId } = await readMicroTransaction(context.em, id);
  if (buyerId !== userId) throw problem('micro-transaction-not-found');
  const method = paymentMethodId === null ? null : await findMethod(context.em, userId, paymentMethodId);
  if (method) requireProvider(context.settings, method);
  await context.begin(async (em) => {
    const micro = await lockMicroTransaction(em, id);
    await approveMicro(em, micro, { walletAmount, country, method }, context);
  });
  if (method) await drivePayment(id, context);
  return context.finish(async (em) => ({
    status: 200,
    body: presentMicroTransaction(await readMicroTransaction(em, id)),
  }));
};
