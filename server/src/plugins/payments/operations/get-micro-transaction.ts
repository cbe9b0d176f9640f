import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { presentMicroTransaction } from '../presenters/micro-transaction.ts';
import { isSeller, readMicroTransaction } from '../reads/micro-transactions.ts';

/** How a purchase within an app stands, for those who take part in it. */
export const getMicroTransaction: Operation<'payments.getMicroTransaction'> = async ({ path }, { em, principal }) => {
  const micro = await readMicroTransaction(em, path.transactionId);
  if (micro.userId !== principal.userId && !(await isSeller(em, principal, micro.appId)))
    throw problem('micro-transaction-not-found');
  return { status: 200, body: presentMicroTransaction(micro) };
};
