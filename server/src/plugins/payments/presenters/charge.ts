import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { PaymentRow } from '../domain/payments.ts';

/** The payment of an order, as `purchases` sees it. */
export function presentCharge(payment: PaymentRow): Schemas['Charge'] {
  const { id, orderId, state, amount, currency, captured, refunded, tax, declineCode, redirectUrl, version } = payment;
  return {
    paymentId: id,
    orderId: orderId ?? '',
    state,
    amount: { amount, currency },
    captured,
    refunded,
    tax,
    declineCode,
    redirectUrl,
    version,
  };
}
