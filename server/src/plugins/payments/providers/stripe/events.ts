import type Stripe from 'stripe';
import type { ProviderCharge, ProviderEvent } from '../../domain/payment-provider.ts';
import { hundredthsOf } from './amounts.ts';

/** Members of `metadata` that the store writes into what it makes at Stripe. */
export const referenceKey = 'steam_clone_reference';
export const refundReferenceKey = 'steam_clone_refund';

/** A charge as its PaymentIntent shows it; null for one that the store has not made. */
export function chargeOf(intent: Stripe.PaymentIntent): ProviderCharge | null {
  const reference = intent.metadata[referenceKey];
  if (reference === undefined) return null;
  const redirectUrl = intent.status === 'requires_action' ? redirectOf(intent) : null;
  return { reference, chargeId: intent.id, redirectUrl, events: eventsOfIntent(intent, reference) };
}

export function redirectOf({ next_action }: Stripe.PaymentIntent): string | null {
  return next_action?.redirect_to_url?.url ?? null;
}

/**
 * Answers, webhooks and balance transactions show objects in a state, not what happened. So the id of an event is made of the object's id and
 * of what happened, and is the same wherever it is heard of.
 */
function eventsOfIntent(intent: Stripe.PaymentIntent, reference: string): ProviderEvent[] {
  const { id, status, currency, last_payment_error: failure } = intent;
  const event = (type: ProviderEvent['type'], amount: number, code: string | null = null): ProviderEvent => ({
    id: `${id}:${type}`,
    type,
    reference,
    amount: hundredthsOf(amount, currency),
    currency: currency.toUpperCase(),
    code,
    refundReference: null,
  });
  const authorised = event('authorised', intent.amount);
  switch (status) {
    case 'requires_capture':
      return [authorised];
    case 'succeeded':
      return [authorised, event('captured', intent.amount_received)];
    case 'canceled':
      return [...(wasAuthorised(intent) ? [authorised] : []), event('voided', intent.amount)];
    case 'requires_payment_method':
      return failure ? [event('declined', intent.amount, failure.decline_code ?? failure.code ?? 'declined')] : [];
    default:
      return [];
  }
}

function wasAuthorised({ latest_charge: charge }: Stripe.PaymentIntent): boolean {
  return typeof charge === 'object' && charge?.status === 'succeeded';
}

/**
 * Nothing for one that is under way. One may fail, even after it was done: then the money has left and come back. Who makes one in Stripe's
 * dashboard gives it no name of ours.
 */
export function eventsOfRefund(refund: Stripe.Refund, reference: string): ProviderEvent[] {
  const { id, status, currency, metadata } = refund;
  const refundReference = metadata?.[refundReferenceKey] ?? null;
  const amount = hundredthsOf(refund.amount, currency);
  const about = { reference, amount, currency: currency.toUpperCase(), code: null, refundReference };
  const refunded: ProviderEvent = { id, type: 'refunded', ...about };
  if (status === 'succeeded') return [refunded];
  const hasFailed = status === 'failed' || status === 'canceled';
  return hasFailed ? [refunded, { id: `${id}:failed`, type: 'refund-failed', ...about }] : [];
}

/** Whether it may still succeed or fail. */
export function isUnderWay({ status }: Stripe.Refund): boolean {
  return status === 'pending' || status === 'requires_action';
}

/** What a dispute has moved: money is taken when it begins, and given back when it is won. An inquiry moves none. */
export function eventsOfDispute(dispute: Stripe.Dispute, reference: string): ProviderEvent[] {
  return dispute.balance_transactions.map((moved) => eventOfDispute(dispute, moved, reference));
}

export function eventOfDispute(
  { id, amount, currency, reason }: Stripe.Dispute,
  moved: Pick<Stripe.BalanceTransaction, 'amount'>,
  reference: string,
): ProviderEvent {
  const type = moved.amount < 0 ? 'charged-back' : 'charge-back-reversed';
  return {
    id: `${id}:${type}`,
    type,
    reference,
    amount: hundredthsOf(amount, currency),
    currency: currency.toUpperCase(),
    code: reason,
    refundReference: null,
  };
}
