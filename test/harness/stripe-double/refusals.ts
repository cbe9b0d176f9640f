import type Stripe from 'stripe';

/** What Stripe refuses, with what it says of it. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: { error: { type: string; code?: string; [member: string]: unknown } };

  constructor(status: number, error: Refusal['body']['error']) {
    super(error.code);
    this.status = status;
    this.body = { error: { message: `Refused: ${error.code ?? error.type}`, ...error } };
  }
}

export function missing(what: string): Refusal {
  return new Refusal(404, { type: 'invalid_request_error', code: 'resource_missing', param: what });
}

export function found<Found>(value: Found | undefined, what: string): Found {
  if (value === undefined) throw missing(what);
  return value;
}

export function inWrongState(intent: Stripe.PaymentIntent): Refusal {
  return new Refusal(400, {
    type: 'invalid_request_error',
    code: 'payment_intent_unexpected_state',
    payment_intent: structuredClone(intent),
  });
}

export function cardError(code: string, declineCode: string, intent?: Stripe.PaymentIntent): Refusal {
  return new Refusal(402, {
    type: 'card_error',
    code,
    decline_code: declineCode,
    ...(intent && { payment_intent: structuredClone(intent) }),
  });
}
