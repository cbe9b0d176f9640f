import type { PaymentEventType, PaymentHappening } from './payment-state.ts';
import type { ProviderEvent } from './payment-provider.ts';

const types: Record<ProviderEvent['type'], PaymentEventType> = {
  authorised: 'approved',
  captured: 'captured',
  declined: 'declined',
  voided: 'cancelled',
  refunded: 'refunded',
  'refund-failed': 'refund-failed',
  'charged-back': 'charged-back',
  'charge-back-reversed': 'charge-back-reversed',
};

/** What a provider says, as it stands in the history of a payment. The code of a refund is its name. */
export function happeningOf(provider: string, event: ProviderEvent): PaymentHappening {
  const { id: providerEventId, amount } = event;
  const code = event.type === 'voided' ? 'cancelled' : (event.refundReference ?? event.code);
  return { type: types[event.type], amount, code, provider, providerEventId };
}
