import type { Operation } from '../../../kernel/plugin/operation.ts';
import { presentPayment } from '../presenters/payment.ts';
import { heldPayments, type HeldPaymentRow } from '../reads/held-payments.ts';

/** Payments that wait for a decision, oldest first. */
export const listHeldPayments: Operation<'payments.listHeldPayments'> = async ({ query }, { rows, page }) => {
  const request = page<string>(query);
  const { after, limit } = request;
  const found = await rows<HeldPaymentRow>(heldPayments, { after, count: limit + 1 });
  const { items, nextCursor } = request.of(found, ({ id }) => id);
  const held = items.map((row) => {
    const { userId, country, cardCountry, signals, heldAt } = row;
    return { payment: presentPayment(row), userId, country, cardCountry, signals: signals.split(','), heldAt };
  });
  return { status: 200, body: { items: held, nextCursor } };
};
