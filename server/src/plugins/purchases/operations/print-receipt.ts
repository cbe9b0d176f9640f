import { type Operation, RawBody } from '../../../kernel/plugin/operation.ts';
import { receiptOf } from '../domain/receipt.ts';
import { receiptPage } from '../presenters/receipt-page.ts';

/** The receipt of one of the caller's orders, for people. */
export const printReceipt: Operation<'purchases.printReceipt'> = async ({ path: { orderId } }, context) => {
  const page = receiptPage(await receiptOf(orderId, context));
  // Names of games are escaped; should one slip through, the page still runs and loads nothing.
  const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
  return { status: 200, headers, body: new RawBody('text/html', Buffer.from(page)) };
};
