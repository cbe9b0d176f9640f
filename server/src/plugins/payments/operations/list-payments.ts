import type { Operation } from '../../../kernel/plugin/operation.ts';
import type { PaymentRow } from '../domain/payments.ts';
import { presentPayment } from '../presenters/payment.ts';
import { ownPayments } from '../reads/payments.ts';

/** The caller's payments, newest first. */
export const listPayments: Operation<'payments.listPayments'> = async ({ query }, { rows, page, principal }) => {
  const request = page<string>(query);
  const { after, limit } = request;
  const found = await rows<PaymentRow>(ownPayments, { userId: principal.userId, after, count: limit + 1 });
  const { items, nextCursor } = request.of(found, ({ id }) => id);
  return { status: 200, body: { items: items.map(presentPayment), nextCursor } };
};
