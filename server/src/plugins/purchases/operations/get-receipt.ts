import type { Operation } from '../../../kernel/plugin/operation.ts';
import { receiptOf } from '../domain/receipt.ts';

/** The receipt of one of the caller's orders. */
export const getReceipt: Operation<'purchases.getReceipt'> = async ({ path: { orderId } }, context) => ({
  status: 200,
  body: await receiptOf(orderId, context),
});
