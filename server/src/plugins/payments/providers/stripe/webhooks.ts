import type Stripe from 'stripe';
import { type ProviderCharge, type Webhook, webhookTolerance } from '../../domain/payment-provider.ts';
import { chargeOf, eventsOfDispute, eventsOfRefund, referenceKey } from './events.ts';
import { answered } from './failures.ts';

/** What a webhook says; null when Stripe has not signed it or it is old, a null charge when it is of nothing that the store has made. */
export async function chargeTold(
  stripe: Stripe,
  webhook: Webhook,
  trust: { secret: string; now: Date },
): Promise<{ charge: ProviderCharge | null } | null> {
  const event = signedEvent(stripe, webhook, trust);
  return event && { charge: await chargeOfEvent(stripe, event) };
}

function signedEvent(
  { webhooks }: Stripe,
  { bytes, signature }: Webhook,
  { secret, now }: { secret: string; now: Date },
): Stripe.Event | null {
  try {
    return webhooks.constructEvent(bytes, signature, secret, webhookTolerance, undefined, now.getTime());
  } catch {
    // Whatever is wrong with it, nothing is to be believed.
    return null;
  }
}

async function chargeOfEvent(stripe: Stripe, { data: { object } }: Stripe.Event): Promise<ProviderCharge | null> {
  if (!('object' in object)) return null;
  if (object.object === 'payment_intent') return chargeOf(object);
  if (object.object !== 'refund' && object.object !== 'dispute') return null;
  if (object.payment_intent === null) return null;
  // Neither a dispute nor a refund that was made in Stripe's dashboard carries the name of its charge.
  const chargeId = idOf(object.payment_intent);
  const { metadata } = await answered('reading a payment', stripe.paymentIntents.retrieve(chargeId));
  const reference = metadata[referenceKey];
  if (reference === undefined) return null;
  const events = object.object === 'refund' ? eventsOfRefund(object, reference) : eventsOfDispute(object, reference);
  return { reference, chargeId, redirectUrl: null, events };
}

function idOf(named: string | { id: string }): string {
  return typeof named === 'string' ? named : named.id;
}
