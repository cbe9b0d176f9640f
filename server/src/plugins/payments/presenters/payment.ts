import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { PaymentRow } from '../domain/payments.ts';
import type { PaymentMethod } from '../entities/payment.ts';

/** A payment, as its owner sees it. */
export function presentPayment(payment: PaymentRow): Schemas['Payment'] {
  const { id, purpose, orderId, state, amount, currency, captured, refunded, createdAt } = payment;
  const { declineCode, redirectUrl } = payment;
  return {
    id,
    purpose,
    orderId,
    state,
    amount: { amount, currency },
    captured,
    refunded,
    declineCode,
    redirectUrl,
    createdAt,
  };
}

export function presentMethod({
  id,
  kind,
  label,
  lastFour,
  isDefault,
  createdAt,
}: PaymentMethod): Schemas['PaymentMethod'] {
  return { id, kind, label, lastFour: lastFour ?? null, isDefault, createdAt: createdAt.toISOString() };
}
